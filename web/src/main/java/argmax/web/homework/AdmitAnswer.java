package argmax.web.homework;

import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.Attempt;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.Task;
import argmax.web.exercise.Terms;
import argmax.web.http.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Takes an answer to homework or refuses it, by what is stored at that moment. Jdbi gives the caller's transaction to whatever reads
 * on the same thread, so that everything is read within it.
 */
final class AdmitAnswer {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private final OwnSheets sheets;
    private final AttemptStore attempts;

    AdmitAnswer(OwnSheets sheets, AttemptStore attempts) {
        this.sheets = sheets;
        this.attempts = attempts;
    }

    /** @throws InvalidAnswer with the date that holds, or how many tries there are */
    void admit(Task task, Instant receivedAt) {
        OwnSheet sheet = sheets.find(task.personId(), task.assignmentId()).orElseThrow(Problem.NOT_FOUND::exception);
        Homework.Item item = sheet.sheet().item(task.exerciseId()).orElseThrow(Problem.NOT_FOUND::exception);
        ItemRules rules = sheet.rules(item);
        ZoneId zone = sheet.schoolClass().timeZone();
        if (sheet.closed()) {
            throw refused("The class %s is closed and takes no more answers.".formatted(sheet.schoolClass().name()));
        }
        if (receivedAt.isBefore(rules.timeline().releaseAt())) {
            throw refused("Answers are taken from %s on.".formatted(words(rules.timeline().releaseAt(), zone)));
        }
        if (receivedAt.isAfter(rules.timeline().lastAt())) {
            throw refused("This came at %s; answers were taken until %s."
                    .formatted(words(receivedAt, zone), words(rules.timeline().lastAt(), zone)));
        }
        if (rules.tries() > 0 && used(task) >= rules.tries()) {
            throw refused(rules.tries() == 1
                    ? "You have used the one try that you have for this."
                    : "You have used all %d tries that you have for this.".formatted(rules.tries()));
        }
    }

    private long used(Task task) {
        return attempts.of(task).stream().filter(Attempt::counts).count();
    }

    private static InvalidAnswer refused(String reason) {
        return new InvalidAnswer(Map.of(Terms.NO_FIELD, reason));
    }

    private static String words(Instant moment, ZoneId zone) {
        return "%s (%s)".formatted(TO_THE_SECOND.format(moment.atZone(zone)), zone.getId());
    }
}
