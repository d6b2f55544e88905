package argmax.lessons.figure;

import java.util.List;

/**
 * Where the nodes and edges of a graph stand, in columns from left to right and rows from top to bottom, both counted from 0.
 *
 * @param places one for each node
 * @param routes one for each edge: the places that it passes between its ends, one for each column that it crosses
 */
public record GraphLayout(List<Place> places, List<List<Place>> routes) {
    public GraphLayout {
        places = List.copyOf(places);
        routes = routes.stream().map(List::copyOf).toList();
    }

    /** A place; rows may be fractions, and any two in a column are at least 1 apart. */
    public record Place(int column, double row) {}
}
