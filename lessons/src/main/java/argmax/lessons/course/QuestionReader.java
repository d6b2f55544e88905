package argmax.lessons.course;

import argmax.lessons.file.Section;
import argmax.lessons.file.Sha256;
import argmax.lessons.prediction.ANumber;
import argmax.lessons.prediction.Asked;
import argmax.lessons.prediction.OneOf;
import argmax.lessons.prediction.Question;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of questions that come before a lab. */
final class QuestionReader {
    private static final double MOST = 1e12;
    private final Section file;

    private QuestionReader(Section file) {
        this.file = file;
    }

    /** The question; empty where its file has mistakes, which are noted then. */
    static Optional<Question> read(String id, String text, Section file) {
        int before = file.source().mistakes().size();
        file.only("question", "options", "unit", "answer", "explanation");
        QuestionReader reader = new QuestionReader(file);
        Question question =
                new Question(id, Sha256.hex(text), reader.html("question"), reader.asked(), reader.html("explanation"));
        return file.source().mistakes().size() == before ? Optional.of(question) : Optional.empty();
    }

    private String html(String key) {
        file.text(key);
        return html(file, key);
    }

    private static String html(Section section, String key) {
        Template template = section.template(key, Set.of());
        return template.html(Map.of());
    }

    private Asked asked() {
        if (file.has("options") == file.has("answer")) {
            file.refuse("question", "needs either options, or an answer that is a number");
            return new OneOf(List.of());
        }
        return file.has("options") ? options() : number();
    }

    private Asked number() {
        double answer = file.number("answer", -MOST, MOST);
        if (answer == 0) {
            file.refuse("answer", "is 0; allowed is any other number, since a guess within a tenth of it counts as near");
            return new ANumber("", 1);
        }
        return new ANumber(file.text("unit", ""), answer);
    }

    private Asked options() {
        file.only("question", "options", "explanation");
        List<OneOf.Option> options = new ArrayList<>();
        for (Section option : file.sections("options")) {
            option.only("text", "correct", "feedback");
            String text = option.markdown("text");
            option.text("feedback");
            options.add(new OneOf.Option(
                    Sha256.hex(text).substring(0, 8), text, option.flag("correct"), html(option, "feedback")));
        }
        if (options.size() < 2 || options.stream().noneMatch(OneOf.Option::correct)) {
            file.refuse("options", "has to have two options or more, at least one correct");
        }
        if (options.stream().map(OneOf.Option::key).distinct().count() < options.size()) {
            file.refuse("options", "has the same text twice");
        }
        return new OneOf(options);
    }
}
