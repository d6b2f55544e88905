package argmax.engine.run.text;

/** Where something stands in a text: line and column, from 1. */
record Position(int line, int column) {
    static final Position START = new Position(1, 1);
}
