/** Accounts: who somebody is, how they prove it, and how the first of them comes about. */
@NullMarked
package argmax.web.account;

import org.jspecify.annotations.NullMarked;
