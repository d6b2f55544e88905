package argmax.lessons.experiment;

import argmax.lessons.lab.gallery.CurveKind;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** Which number each of five loss curves has in the gallery, in one of its orders. */
@AutoService(Experiment.class)
public final class GalleryOrder implements Experiment {
    @Override
    public String name() {
        return "gallery-order";
    }

    /** 0 to 119. */
    @Override
    public List<String> numbers() {
        return List.of("order");
    }

    /** The number, from 1, of the curve that shows each. */
    @Override
    public List<String> outcomes() {
        return List.of("high", "low", "good", "over", "under");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        List<CurveKind> kinds = CurveKind.permuted(given.count("order"));
        return Map.of(
                "high", place(kinds, CurveKind.HIGH_RATE),
                "low", place(kinds, CurveKind.LOW_RATE),
                "good", place(kinds, CurveKind.GOOD),
                "over", place(kinds, CurveKind.OVERFITTED),
                "under", place(kinds, CurveKind.UNDERFITTED));
    }

    private static double place(List<CurveKind> kinds, CurveKind kind) {
        return kinds.indexOf(kind) + 1.0;
    }
}
