package argmax.web.classroom;

import argmax.web.http.Form;
import argmax.web.http.Person;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/** Opens classes, with codes that no other class has, and closes them. */
public final class OpenClass {
    private final ClassStore classes;
    private final InstantSource time;
    private final RandomGenerator random;

    /** @param random must not be foreseeable: a join code lets people in */
    public OpenClass(ClassStore classes, InstantSource time, RandomGenerator random) {
        this.classes = classes;
        this.time = time;
        this.random = random;
    }

    /** Reads the fields {@code name} and {@code time-zone} and opens a class; if it did not, the form says why. */
    boolean open(Person instructor, Form form) {
        String name = form.name("name", "Name", 80);
        String zone = form.text("time-zone", "Time zone", 1, 64);
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            String shown = Form.shortened(zone);
            form.problem("time-zone", "“%s” is not a time zone; one looks like Europe/Berlin or UTC.".formatted(shown));
        }
        if (form.isGood()) {
            open(instructor, name, ZoneId.of(zone));
        }
        return form.isGood();
    }

    public SchoolClass open(Person instructor, String name, ZoneId timeZone) {
        return classes.open(name, timeZone, freeCode(), instructor.id(), time.instant());
    }

    void changeCode(SchoolClass changed) {
        classes.changeCode(changed.id(), freeCode());
    }

    void close(SchoolClass closed) {
        classes.close(closed.id(), time.instant());
    }

    private String freeCode() {
        String code = JoinCode.random(random);
        while (classes.findByCode(code).isPresent()) {
            code = JoinCode.random(random);
        }
        return code;
    }
}
