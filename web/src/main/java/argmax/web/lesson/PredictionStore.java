package argmax.web.lesson;

import argmax.web.http.Person;
import argmax.web.http.Visit;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** All SQL of predictions. A signed-in person guesses as that person, everybody else as their session. */
final class PredictionStore {
    private final Jdbi jdbi;
    private final InstantSource time;

    PredictionStore(Jdbi jdbi, InstantSource time) {
        this.jdbi = jdbi;
        this.time = time;
    }

    /** @param answer null where somebody wanted to see the lab without guessing */
    record Prediction(@Nullable String answer) {}

    Optional<Prediction> find(Visit visit, String question, String version) {
        return jdbi.withHandle(handle -> bound(handle.createQuery("""
                        SELECT answer FROM prediction
                        WHERE question_id = :question AND version = :version
                            AND (person_id = :person OR session_id = :session)
                        """), visit, question, version)
                .map(ConstructorMapper.of(Prediction.class))
                .findOne());
    }

    /** Keeps a guess where the visitor has made none; two at the same moment take turns at the visitor's own row. */
    void add(Visit visit, String question, String version, @Nullable String answer) {
        jdbi.useTransaction(handle -> {
            lock(handle, visit);
            bound(handle.createUpdate("""
                            INSERT INTO prediction (question_id, version, person_id, session_id, answer, committed_at)
                            SELECT :question, :version, :person, :session, :answer, :now
                            WHERE NOT EXISTS (
                                SELECT 1 FROM prediction
                                WHERE question_id = :question AND version = :version
                                    AND (person_id = :person OR session_id = :session))
                            """), visit, question, version)
                    .bind("answer", answer)
                    .bind("now", time.instant())
                    .execute();
        });
    }

    private static void lock(Handle handle, Visit visit) {
        visit.person()
                .map(person -> handle.createQuery("SELECT 1 FROM person WHERE id = :id FOR UPDATE").bind("id", person.id()))
                .orElseGet(() -> handle.createQuery("SELECT 1 FROM web_session WHERE id = :id FOR UPDATE")
                        .bind("id", visit.sessionId()))
                .mapTo(Integer.class)
                .findOne();
    }

    /** How many guessed what. */
    Map<String, Integer> count(String question, String version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT answer, CAST(COUNT(*) AS INT) AS people FROM prediction
                        WHERE question_id = :question AND version = :version AND answer IS NOT NULL
                        GROUP BY answer
                        """)
                .bind("question", question)
                .bind("version", version)
                .setMapKeyColumn("answer")
                .setMapValueColumn("people")
                .collectInto(new GenericType<Map<String, Integer>>() {}));
    }

    /** How many learners of a class guessed what. */
    record Guessed(String questionId, String version, String answer, int people) {}

    List<Guessed> ofClass(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT question_id, version, answer, CAST(COUNT(*) AS INT) AS people
                        FROM prediction JOIN membership ON membership.person_id = prediction.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER' AND answer IS NOT NULL
                        GROUP BY question_id, version, answer
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Guessed.class))
                .list());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Visit visit, String question, String version) {
        return statement
                .bind("question", question)
                .bind("version", version)
                .bind("person", visit.person().map(Person::id).orElse(null))
                .bind("session", visit.person().isPresent() ? null : visit.sessionId());
    }
}
