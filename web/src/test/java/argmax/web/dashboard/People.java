package argmax.web.dashboard;

import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Learners who never sign in. */
final class People {
    private People() {}

    static Person join(Jdbi jdbi, long classId, String name, String email, Instant now) {
        Person person = new PersonStore(jdbi).add(name, email, "-", Role.LEARNER, now);
        new ClassStore(jdbi).join(classId, person, now);
        return person;
    }

    static List<Person> join(Jdbi jdbi, long classId, int many, Instant now) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> join(jdbi, classId, "Pupil " + i, "pupil%d@class%d.example".formatted(i, classId), now))
                .toList();
    }
}
