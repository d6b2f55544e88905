package argmax.lessons.figure;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A figure as data. Whoever shows it chooses colours and pixels; the summary and the table are for those who don't see it. A
 * kind is a record with a {@code JsonTypeName}, and the script {@code figures/<that name>.js}, which draws it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public interface Figure {
    /** Unique on its page, a valid HTML id. */
    String id();

    String title();

    /** One sentence that says what there is to see, with the numbers of this state. */
    String summary();

    /** The same content as rows and columns. */
    Table table();
}
