package argmax.lessons.exercise;

import org.jspecify.annotations.Nullable;

/** What can be said of one entry while it is typed: how it is read, or why it can't be. */
public sealed interface Echo {
    /**
     * The entry can be read.
     *
     * @param html what it was read as; formulas are left as {@code <span class="math">}
     */
    record Read(String html) implements Echo {}

    /**
     * The entry can't be read.
     *
     * @param problem plain text
     * @param mark where; null where no single character is to blame
     */
    record Unread(String problem, @Nullable Mark mark) implements Echo {}

    /**
     * A character of an entry with what stands around it, shortened to fit a phone.
     *
     * @param at the character; a no-break space behind the end
     */
    record Mark(String before, String at, String after) {
        private static final int AROUND = 16;

        /**
         * Marks a character.
         *
         * @param position of the character, counted from 1; at most one behind the end
         */
        public static Mark of(String text, int position) {
            int at = Math.clamp(position - 1L, 0, text.length());
            String character = at == text.length() ? "\u00a0" : Character.toString(text.codePointAt(at));
            int next = Math.min(text.length(), at + character.length());
            String before = at > AROUND ? "…" + text.substring(at - AROUND, at) : text.substring(0, at);
            String after = text.length() - next > AROUND ? text.substring(next, next + AROUND) + "…" : text.substring(next);
            return new Mark(before, character.isBlank() ? "\u00a0" : character, after);
        }
    }
}
