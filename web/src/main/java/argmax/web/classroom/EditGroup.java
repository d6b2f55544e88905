package argmax.web.classroom;

import argmax.web.http.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Makes groups by hand, and says who is in them. */
final class EditGroup {
    private static final String NAME = "name";
    private final Jdbi jdbi;
    private final ClassStore classes;
    private final RosterStore roster;
    private final GroupStore groups;

    EditGroup(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.classes = new ClassStore(jdbi);
        this.roster = new RosterStore(jdbi);
        this.groups = new GroupStore(jdbi);
    }

    /** Makes the group that the form names; returns its id, or nothing where the form says why it did not. */
    Optional<Long> make(long classId, Form form) {
        return jdbi.inTransaction(handle -> {
            classes.lock(handle, classId);
            String name = name(form, groups.of(classId));
            return form.isGood() ? Optional.of(groups.insert(handle, classId, name)) : Optional.empty();
        });
    }

    /** Gives a group the name of the form and these entries; those of other classes are left out. */
    boolean save(ClassGroup group, Form form, Set<Long> entryIds) {
        return jdbi.inTransaction(handle -> {
            classes.lock(handle, group.classId());
            String name = name(form, groups.of(group.classId()).stream().filter(other -> other.id() != group.id()).toList());
            if (form.isGood()) {
                groups.rename(handle, group.id(), name);
                groups.fill(handle, group.id(), roster.of(group.classId()).stream()
                        .map(RosterEntry::id)
                        .filter(entryIds::contains)
                        .toList());
            }
            return form.isGood();
        });
    }

    /** Lists put a bar between groups, and don't agree on capitals. */
    private static String name(Form form, List<ClassGroup> others) {
        String name = form.text(NAME, "Name", 1, RosterField.GROUPS.most());
        RosterField.GROUPS.problem(name).ifPresent(words -> form.problem(NAME, words));
        if (name.contains("|")) {
            form.problem(NAME, "Name has the character |, which lists put between groups; allowed are all others.");
        }
        others.stream()
                .filter(other -> other.name().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(other -> form.problem(NAME, "There is a group “%s” already.".formatted(other.name())));
        return name;
    }
}
