package argmax.web.homework.gradebook;

import argmax.web.classroom.RosterEntry;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a table shows, and in which order; all of it stands in its address.
 *
 * @param sort the key of a column, or {@link #NAME}
 * @param group the id of a group, {@link #NO_GROUP}, or empty for everybody
 * @param text what a name, number, login or address has to contain
 */
public record Selection(String sort, boolean descending, String group, String text) {
    static final String NAME = "name";
    static final String NO_GROUP = "none";
    private static final int LONGEST = 80;

    static Selection of(Context ctx) {
        return new Selection(
                asked(ctx, "sort").isEmpty() ? NAME : asked(ctx, "sort"),
                asked(ctx, "order").equals("descending"),
                asked(ctx, "group"),
                asked(ctx, "q"));
    }

    private static String asked(Context ctx, String name) {
        String typed = Objects.requireNonNullElse(ctx.queryParam(name), "").strip();
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    /** Whether somebody may be left out. */
    public boolean filters() {
        return !group.isEmpty() || !text.isEmpty();
    }

    /** @param groups the ids of the groups in which the learner is */
    boolean shows(RosterEntry entry, Set<Long> groups) {
        boolean grouped = group.isEmpty()
                || (group.equals(NO_GROUP) ? groups.isEmpty() : groups.stream().anyMatch(id -> id.toString().equals(group)));
        String wanted = text.toLowerCase(Locale.ROOT);
        return grouped && Stream.of(entry.name(), entry.email(), entry.studentNumber(), entry.login())
                .filter(Objects::nonNull)
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The query that sorts by a column: the other way round if this one does already, else names rise and points fall. */
    String sortedBy(String key) {
        boolean falls = key.equals(sort) ? !descending : !key.equals(NAME);
        return new Selection(key, falls, group, text).query();
    }

    /** The query of an address with the same people, in the order of their names. */
    String people() {
        return new Selection(NAME, false, group, text).query();
    }

    /** With its question mark; empty where nothing differs from what is usual. */
    String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("sort", sort.equals(NAME) ? "" : sort);
        parts.put("order", descending ? "descending" : sort.equals(NAME) ? "" : "ascending");
        parts.put("group", group);
        parts.put("q", text);
        String query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
