package argmax.web.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two words that stand for a learner's name while a class looks on. */
final class Pseudonym {
    private static final List<String> FIRST = List.of(
            "Agate", "Alder", "Amber", "Apricot", "Ash", "Azure", "Basalt", "Birch", "Brass", "Bronze", "Cedar", "Chalk",
            "Cherry", "Clay", "Cobalt", "Copper", "Coral", "Crimson", "Cyan", "Ebony", "Elm", "Emerald", "Fern", "Flint",
            "Garnet", "Ginger", "Golden", "Granite", "Green", "Grey", "Hazel", "Heather", "Indigo", "Iron", "Ivory",
            "Jade", "Jet", "Juniper", "Larch", "Laurel", "Lemon", "Lilac", "Lime", "Linen", "Magenta", "Maple", "Marble",
            "Mint", "Moss", "Oak", "Ochre", "Olive", "Onyx", "Opal", "Pearl", "Plum", "Quartz", "Ruby", "Saffron", "Sage",
            "Scarlet", "Silver", "Teal", "Topaz");

    private static final List<String> SECOND = List.of(
            "Albatross", "Badger", "Barbel", "Beaver", "Bison", "Bittern", "Bunting", "Buzzard", "Carp", "Chamois",
            "Condor", "Crane", "Cricket", "Cuckoo", "Curlew", "Dipper", "Dolphin", "Dormouse", "Eagle", "Egret", "Eider",
            "Elk", "Falcon", "Finch", "Gannet", "Gazelle", "Gecko", "Goshawk", "Grebe", "Grouse", "Hare", "Harrier",
            "Hedgehog", "Heron", "Hoopoe", "Ibex", "Ibis", "Jackdaw", "Kestrel", "Kingfisher", "Kite", "Lapwing", "Lark",
            "Linnet", "Lynx", "Magpie", "Marmot", "Marten", "Merlin", "Moose", "Newt", "Nightjar", "Nuthatch", "Oriole",
            "Osprey", "Otter", "Owl", "Partridge", "Pelican", "Perch", "Petrel", "Pipit", "Plover", "Puffin", "Quail",
            "Raven", "Redstart", "Robin", "Salmon", "Sandpiper", "Seal", "Shrike", "Siskin", "Skylark", "Snipe", "Sparrow",
            "Squirrel", "Starling", "Stoat", "Stork", "Sturgeon", "Swallow", "Swan", "Swift", "Tern", "Thrush", "Toad",
            "Tortoise", "Trout", "Turtle", "Vole", "Wagtail", "Walrus", "Warbler", "Weasel", "Whale", "Wren");

    private static final int ALL = FIRST.size() * SECOND.size();

    /** Coprime with the number of pairs, and far from any neighbour: whoever finds a pair taken gets a wholly other one. */
    private static final int STEP = 2503;

    private Pseudonym() {}

    /**
     * An entry of the roster.
     *
     * @param veil at random, from 0 to 1
     */
    record Veiled(long entryId, double veil) {}

    /** A pair for each of {@code entries}, none twice; whoever comes later takes nobody's pair. */
    static Map<Long, String> of(List<Veiled> entries) {
        List<Veiled> byAge = new ArrayList<>(entries);
        byAge.sort(Comparator.comparingLong(Veiled::entryId));
        Map<Long, String> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Veiled entry : byAge) {
            int place = Math.floorMod((int) Math.floor(entry.veil() * ALL), ALL);
            while (taken.size() < ALL && !taken.add(place)) {
                place = (place + STEP) % ALL;
            }
            pairs.put(entry.entryId(), pair(place) + (pairs.size() < ALL ? "" : " " + pairs.size()));
        }
        return pairs;
    }

    private static String pair(int place) {
        return FIRST.get(place / SECOND.size()) + " " + SECOND.get(place % SECOND.size());
    }
}
