package argmax.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a record is where the text of a specification doesn't say. Code and JSON always say; a component that may
 * be null is null there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Usually {
    /** The value as such a text has it, or the name of an earlier component that it is equal to. */
    String value();
}
