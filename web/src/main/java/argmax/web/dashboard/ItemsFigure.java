package argmax.web.dashboard;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.web.dashboard.ItemsView.Judged;
import java.util.ArrayList;
import java.util.List;

/** Draws items by how hard they are and how well they tell learners apart. */
final class ItemsFigure {
    private ItemsFigure() {}

    private record Place(Judged judged, double facility, double discrimination) {
        boolean handedIn() {
            return judged.item().handedIn();
        }
    }

    static Figure of(List<Judged> all) {
        List<Place> places = new ArrayList<>();
        for (Judged judged : all) {
            judged.statistics().ifPresent(found -> found.discrimination()
                    .ifPresent(r -> places.add(new Place(judged, found.facility(), r))));
        }
        List<Place> flagged = places.stream().filter(place -> place.judged().flagged()).toList();
        List<Place> sound = places.stream().filter(place -> !place.judged().flagged()).toList();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Rule("0.2", Hue.QUIET, Stroke.DOTTED, false, ItemStatistics.LEAST_DISCRIMINATION, null));
        layers.add(points("in lessons", Hue.CLASS_0, sound.stream().filter(place -> !place.handedIn()).toList()));
        layers.add(points("in homework", Hue.CLASS_3, sound.stream().filter(Place::handedIn).toList()));
        layers.add(points("flagged", Hue.CLASS_1, flagged));
        return new Plot(
                "items-map",
                "Difficulty and discrimination",
                Axis.linear("facility: mean share of the points", hardest(places), 1),
                Axis.linear("discrimination r", least(places), 1),
                layers,
                false,
                summary(places, flagged),
                new Table(
                        List.of("item", "facility", "discrimination", "n", "flagged"),
                        places.stream().map(ItemsFigure::row).toList()));
    }

    /** A step below the lowest point, so that it isn't cut, and not below −1. */
    private static double least(List<Place> places) {
        double lowest = places.stream().mapToDouble(Place::discrimination).min().orElse(0);
        return Math.max(-1, Math.min(-0.2, Math.floor(lowest * 5) / 5));
    }

    /** A tenth below the hardest item, so that those that are easy have room. */
    private static double hardest(List<Place> places) {
        double lowest = places.stream().mapToDouble(Place::facility).min().orElse(0);
        return Math.max(0, Math.floor(10 * lowest - 0.5) / 10);
    }

    private static Layer points(String name, Hue hue, List<Place> places) {
        return new Layer.Named(
                name,
                hue,
                places.stream().map(Place::facility).toList(),
                places.stream().map(Place::discrimination).toList(),
                places.stream().map(ItemsFigure::name).toList());
    }

    private static String name(Place place) {
        Item item = place.judged().item();
        return item.place() + " " + item.title();
    }

    private static List<String> row(Place place) {
        return List.of(
                name(place),
                Digits.of(place.facility()),
                Digits.of(place.discrimination()),
                Integer.toString(place.judged().n()),
                place.judged().flagged() ? "yes" : "no");
    }

    private static String summary(List<Place> places, List<Place> flagged) {
        if (places.isEmpty()) {
            return "No item has answers of %d learners yet whose scores differ.".formatted(ItemStatistics.FEWEST);
        }
        Place hardest = places.stream().reduce((a, b) -> b.facility() < a.facility() ? b : a).orElseThrow();
        String flags = flagged.isEmpty() ? "none of them is flagged" : flagged.size() == 1
                ? "one of them is flagged" : "%d of them are flagged".formatted(flagged.size());
        return "Of %d items with answers of at least %d learners the hardest is %s, facility %s; %s."
                .formatted(places.size(), ItemStatistics.FEWEST, name(hardest), Digits.of(hardest.facility()), flags);
    }
}
