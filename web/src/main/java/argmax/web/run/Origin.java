package argmax.web.run;

import argmax.lessons.lab.Labs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a run was started, and where its page leads back to.
 *
 * @param kind {@code laboratory}, {@code exercise} or {@code homework}
 * @param backUrl the course where {@code stands} is false
 * @param stands whether the laboratory or exercise is still there
 */
record Origin(String kind, String backUrl, boolean stands) {
    private static final String LABS = "/labs/";
    private static final String EXERCISES = "/exercises/";
    private static final Pattern HOMEWORK = Pattern.compile("(?<sheet>/homework/[0-9]+)/(?<exercise>[a-z0-9-]+)");

    /** @param address the lab with its state, the exercise, or the item of homework */
    static Origin of(String address, RunPurpose purpose) {
        String place = StartRun.place(address);
        Matcher homework = HOMEWORK.matcher(place);
        if (homework.matches()) {
            boolean stands = purpose.hasExercise(homework.group("exercise"));
            String sheet = homework.group("sheet") + "#exercise-" + homework.group("exercise");
            return new Origin("homework", stands ? sheet : "/", stands);
        }
        boolean lab = place.startsWith(LABS);
        boolean stands = lab
                ? Labs.find(place.substring(LABS.length())).isPresent()
                : place.startsWith(EXERCISES) && purpose.hasExercise(place.substring(EXERCISES.length()));
        return new Origin(lab ? "laboratory" : "exercise", stands ? address : "/", stands);
    }

    String backText() {
        return stands ? "Back to the " + kind : "To the course, which no longer has this " + kind;
    }
}
