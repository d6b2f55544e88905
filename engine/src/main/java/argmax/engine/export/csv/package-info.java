/** The numbers of a run as comma-separated values, for spreadsheets and other programs. */
@NullMarked
package argmax.engine.export.csv;

import org.jspecify.annotations.NullMarked;
