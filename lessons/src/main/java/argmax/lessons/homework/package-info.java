/** Sheets of exercises that a class is given to hand in, and what being late costs; dates belong to a class and live elsewhere. */
@NullMarked
package argmax.lessons.homework;

import org.jspecify.annotations.NullMarked;
