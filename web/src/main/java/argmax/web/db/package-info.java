/** The database: its pool, its migrations, and the door to SQL that every store is given. */
@NullMarked
package argmax.web.db;

import org.jspecify.annotations.NullMarked;
