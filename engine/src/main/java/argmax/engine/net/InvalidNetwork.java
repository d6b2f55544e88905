package argmax.engine.net;

import argmax.engine.InvalidValue;

/** A network whose parts don't fit; says which part is the first that doesn't. */
public final class InvalidNetwork extends InvalidValue {
    private static final long serialVersionUID = 1;
    private final Part part;
    private final int index;

    /** What a network is written with. */
    public enum Part {
        NODE,
        OUTPUT
    }

    private InvalidNetwork(Part part, int index, InvalidValue refusal) {
        super(refusal.field(), refusal.value(), refusal.allowed());
        this.part = part;
        this.index = index;
    }

    static InvalidNetwork atNode(int index, InvalidValue refusal) {
        return new InvalidNetwork(Part.NODE, index, refusal);
    }

    static InvalidNetwork atOutput(int index, InvalidValue refusal) {
        return new InvalidNetwork(Part.OUTPUT, index, refusal);
    }

    public Part part() {
        return part;
    }

    /** Which node or output of the {@link Graph}, from 0. */
    public int index() {
        return index;
    }
}
