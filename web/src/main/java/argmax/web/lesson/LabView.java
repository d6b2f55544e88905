package argmax.web.lesson;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.lab.LabState.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lab as it is shown.
 *
 * @param fields the controls that are shown, in reading order
 * @param fixed what the form sends along without showing it
 * @param values per control what it stands at
 * @param problems per control why it can't stand where the address puts it; the figures then show the initial state
 * @param idle the controls that play no part in this state; none where the state can't be, so that each reason is seen
 * @param die whether there is a die to roll
 * @param state all that a training is sent
 * @param action the page that takes a state behind a question mark
 * @param figuresUrl what answers a state with its figures alone
 * @param shareUrl the address of this state
 */
public record LabView(
        String slug,
        String title,
        String purposeHtml,
        List<Field> fields,
        List<Entry> fixed,
        Map<String, List<String>> values,
        Map<String, String> problems,
        Set<String> idle,
        long seed,
        boolean die,
        List<Figure> figures,
        boolean trainable,
        String trainLabel,
        List<Entry> state,
        String action,
        String figuresUrl,
        String shareUrl) {
    public String trainAction() {
        return "/labs/" + slug + "/runs";
    }
}
