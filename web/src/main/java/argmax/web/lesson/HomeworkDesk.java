package argmax.web.lesson;

import argmax.web.http.Person;
import java.util.List;

/** What the course home asks of homework, which lives in a later room. */
public interface HomeworkDesk {
    /** The sheets on which a person can still hand in, the next deadline first. */
    List<Due> due(Person person);

    /**
     * A sheet that is due.
     *
     * @param title as Markdown
     * @param until the deadline, or the last moment where that has passed
     * @param late whether it has
     * @param handedIn how many of the items were answered
     */
    record Due(String address, String title, String className, Moment until, boolean late, int handedIn, int items) {}
}
