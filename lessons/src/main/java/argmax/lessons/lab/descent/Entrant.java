package argmax.lessons.lab.descent;

import argmax.engine.net.Optimiser;
import argmax.engine.net.surface.End;
import argmax.engine.net.surface.Path;
import argmax.engine.net.surface.Point;
import argmax.engine.net.surface.Relief.View;
import java.util.ArrayList;
import java.util.List;

/** A walker with the way that it took. */
record Entrant(Walker walker, Optimiser optimiser, Path path) {
    /** How far beyond the picture's edge a way is continued that leaves it, in widths: so far that its mark isn't seen. */
    private static final double BEYOND = 0.12;

    /** The first step after which it isn't seen any more; one more than there are points where it is seen to the end. */
    int leaves(Ground ground) {
        int seen = path.points().size();
        while (seen > 0 && !ground.shows(path.points().get(seen - 1))) {
            seen--;
        }
        return seen == path.points().size() ? seen + 1 : seen;
    }

    boolean staysIn(Ground ground) {
        return leaves(ground) > path.points().size();
    }

    /** The points up to where it leaves for good, and of that last step the beginning. */
    List<Point> drawn(Ground ground) {
        if (staysIn(ground)) {
            return path.points();
        }
        int leaves = leaves(ground);
        List<Point> drawn = new ArrayList<>(path.points().subList(0, leaves));
        Point from = path.points().get(leaves - 1);
        Point to = path.points().get(leaves);
        View view = ground.view();
        double width = BEYOND * (view.right() - view.left());
        double height = BEYOND * (view.top() - view.bottom());
        double shareOfX = share(from.x(), to.x(), view.left() - width, view.right() + width);
        double shareOfY = share(from.y(), to.y(), view.bottom() - height, view.top() + height);
        double share = Math.min(1, Math.min(shareOfX, shareOfY));
        drawn.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
        return drawn;
    }

    /** At which share of the way {@code from} {@code to} the end of what is allowed is met; above 1 where that lies beyond. */
    private static double share(double from, double to, double least, double most) {
        if (to == from) {
            return 1;
        }
        return ((to > from ? most : least) - from) / (to - from);
    }

    boolean diverged() {
        return path.end() instanceof End.Diverged || Told.ranAway(path.losses().getLast());
    }

    /** Where it went, as a part of a sentence. */
    String words(Ground ground) {
        String name = walker.label();
        if (staysIn(ground)) {
            return "%s stands at %s".formatted(name, Told.of(path.points().getLast()));
        }
        double loss = path.losses().getLast();
        String how = loss < path.losses().getFirst()
                ? ", going down"
                : " and diverges: its loss " + (diverged() ? "grows without end" : "has grown to " + Told.of(loss));
        return "%s leaves the picture at step %d%s".formatted(name, leaves(ground), how);
    }
}
