package argmax.lessons.lab.families;

/**
 * A card where somebody has laid it.
 *
 * @param place the value of a family, or {@value Card#OPEN}
 */
record Placed(Card card, String place) {
    /** What is to be said of it. */
    enum Verdict {
        RIGHT,
        WRONG,
        OPEN
    }

    Verdict verdict() {
        if (place.equals(Card.OPEN)) {
            return Verdict.OPEN;
        }
        return place.equals(card.family().value()) ? Verdict.RIGHT : Verdict.WRONG;
    }

    String remark() {
        return switch (verdict()) {
            case RIGHT -> "right: " + card.family().words();
            case WRONG -> "look again: " + card.hint();
            case OPEN -> "not sorted yet";
        };
    }
}
