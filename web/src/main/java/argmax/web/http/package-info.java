/** What every request meets: sessions, forged forms, headers, public failures, pages, forms and assets. */
@NullMarked
package argmax.web.http;

import org.jspecify.annotations.NullMarked;
