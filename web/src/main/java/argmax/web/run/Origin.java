package argmax.web.run;

import argmax.lessons.lab.Labs;

/**
 * Where a run was started, and where its page leads back to.
 *
 * @param kind {@code laboratory} or {@code exercise}
 * @param backUrl the course where {@code stands} is false
 * @param stands whether the laboratory or exercise is still there
 */
record Origin(String kind, String backUrl, boolean stands) {
    private static final String LABS = "/labs/";
    private static final String EXERCISES = "/exercises/";

    /** @param address the lab with its state, or the exercise */
    static Origin of(String address, RunPurpose purpose) {
        String place = StartRun.place(address);
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
