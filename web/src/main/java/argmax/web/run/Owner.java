package argmax.web.run;

import argmax.web.http.Person;
import argmax.web.http.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Whose runs are meant.
 *
 * @param personId null for a guest, who is known by the session alone
 */
record Owner(@Nullable Long personId, String sessionId) {
    static Owner of(Visit visit) {
        return new Owner(visit.person().map(Person::id).orElse(null), visit.sessionId());
    }
}
