package argmax.web.privacy;

import argmax.web.http.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What stands beside the files of the download: what each of them holds, and what is not among them. */
final class Readme {
    private Readme() {}

    static String of(Person person, Instant now) {
        StringBuilder text = new StringBuilder("""
                What Argmax has stored about %s (%s), as of %s.

                Times are in UTC. Files that end in .csv open in a spreadsheet (UTF-8, commas); an empty one has nothing to
                tell. Text in them that begins with = + - or @ has an apostrophe in front, so that a spreadsheet doesn't take
                it for a formula. Files that end in .json open in any text editor.

                """.formatted(person.name(), person.email(), now.truncatedTo(ChronoUnit.SECONDS)));
        PersonalDataStore.FILES.forEach(file -> text.append("%-24s%s%n".formatted(file.name(), file.about())));
        text.append("%nNot in here:%n".formatted());
        PersonalDataStore.LEFT_OUT.values().stream().sorted().forEach(reason -> text.append("- ").append(reason).append('\n'));
        text.append("""
                - Verdicts on homework that you may not see yet; download again once they are out.
                - The known mistake that was recognised in an answer, since it would give the solution away.
                - The half of a ranking's score that is hidden until its deadline.
                - Your password, which nobody can read, and failed sign-ins, which are kept for a quarter of an hour.
                """);
        return text.toString();
    }
}
