package argmax.web.homework;

import argmax.web.http.Form;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as the instructors of a class write and read them: in the time zone of the class. */
record ClassTime(ZoneId zone) {
    /** Somebody who has until 23:59 has until that minute is over. */
    static final Duration REST_OF_MINUTE = Duration.ofSeconds(59);

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_WORDS = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 30;

    /** Such as {@code 25 Oct 2026, 23:59}. */
    String words(Instant moment) {
        return WORDS.format(moment.atZone(zone));
    }

    /** Such as {@code Sun 25 Oct 2026, 23:59}. */
    String dayAndWords(Instant moment) {
        return DAY_AND_WORDS.format(moment.atZone(zone));
    }

    /** As a field for a date with a time has it; empty for none. */
    String typed(@Nullable Instant moment) {
        return moment == null ? "" : FIELD.format(moment.atZone(zone));
    }

    /**
     * Reads a date with a time, as the beginning of its minute. What was filled in and left as it was stays the moment that it
     * was, to the second. Empty where nothing was typed, or where the form got a problem.
     *
     * @param before what the field was filled with; null for nothing
     */
    Optional<Instant> read(Form form, String field, String label, boolean required, @Nullable Instant before) {
        String typed = form.text(field, label, required ? 1 : 0, LONGEST);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (before != null && typed.equals(typed(before))) {
            return Optional.of(before);
        }
        try {
            return moment(form, field, LocalDateTime.parse(typed).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeParseException e) {
            form.problem(field, "“%s” is not a date with a time; one looks like 2026-10-25T23:59."
                    .formatted(Form.shortened(typed)));
            return Optional.empty();
        }
    }

    /** The same, as the end of its minute. */
    Optional<Instant> readEnd(Form form, String field, String label, boolean required, @Nullable Instant before) {
        return read(form, field, label, required, before)
                .map(moment -> moment.equals(before) ? moment : moment.plus(REST_OF_MINUTE));
    }

    private Optional<Instant> moment(Form form, String field, LocalDateTime local) {
        if (local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR) {
            form.problem(field, "The year is %d; allowed are %d to %d.".formatted(local.getYear(), FIRST_YEAR, LAST_YEAR));
            return Optional.empty();
        }
        List<?> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() != 1) {
            form.problem(field, changeOfClocks(local, zone.getRules().getTransition(local)));
            return Optional.empty();
        }
        return Optional.of(local.atZone(zone).toInstant());
    }

    private String changeOfClocks(LocalDateTime local, ZoneOffsetTransition change) {
        String from = CLOCK.format(change.getDateTimeBefore());
        String to = CLOCK.format(change.getDateTimeAfter());
        return change.isGap()
                ? "%s doesn’t exist in %s: clocks go from %s to %s then. Choose an earlier or a later time."
                        .formatted(WORDS.format(local), zone, from, to)
                : "%s comes twice in %s: clocks go back from %s to %s then. Choose a time before %s or from %s on."
                        .formatted(WORDS.format(local), zone, from, to, to, from);
    }
}
