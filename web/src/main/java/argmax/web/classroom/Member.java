package argmax.web.classroom;

import argmax.web.http.Person;
import java.time.Instant;

/** A learner of a class, and since when. */
public record Member(Person person, Instant joinedAt) {}
