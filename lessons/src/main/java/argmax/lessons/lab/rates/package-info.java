/** Two trainings that differ in nothing but their rate. */
@NullMarked
package argmax.lessons.lab.rates;

import org.jspecify.annotations.NullMarked;
