package argmax.lessons.lab;

import java.util.List;
import java.util.Optional;

/** Every lab of the course; the one place that a new lab is named in. */
public final class Labs {
    private static final List<Lab> ALL = List.of(new LikelihoodLab(), new LogisticLineLab(), new IrisLab());

    private Labs() {}

    public static List<Lab> all() {
        return ALL;
    }

    public static Optional<Lab> find(String slug) {
        return ALL.stream().filter(lab -> lab.slug().equals(slug)).findFirst();
    }
}
