package argmax.engine.reinforcement;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells to walk through. State {@code row · width + column} is a cell; one that is left towards a wall or the border is kept.
 *
 * @param rows the map from top to bottom, of equal lengths: {@code .} is free, {@code S} a free cell where episodes begin
 *     (any free cell if there is none), {@code #} a wall, {@code G} the goal and {@code X} a pit, both of which end the episode
 * @param slip the probability, 0 to 1, of going to one of the two sides instead, as likely left as right
 * @param stepReward what each step is given, −10 to 10; the last gets 1 more in the goal, 1 less in a pit
 */
public record GridWorld(List<String> rows, double slip, double stepReward) implements Environment {
    private static final String CELLS = ".S#GX";

    public GridWorld {
        rows = List.copyOf(InvalidValue.given("rows", rows));
        InvalidValue.wholeNumber("rows", rows.size(), 1, 50);
        int width = InvalidValue.wholeNumber("cells of the first row", rows.getFirst().length(), 1, 50);
        for (String row : rows) {
            InvalidValue.wholeNumber("cells of a row", row.length(), width, width);
            row.chars().filter(cell -> CELLS.indexOf(cell) < 0).findFirst().ifPresent(cell -> {
                throw new InvalidValue("cell", Character.toString(cell), "one of . S # G X");
            });
        }
        if (rows.stream().noneMatch(row -> row.contains("G"))) {
            throw new InvalidValue("rows", String.join("/", rows), "a map with a goal, G");
        }
        if (rows.stream().noneMatch(row -> row.contains("S") || row.contains("."))) {
            throw new InvalidValue("rows", String.join("/", rows), "a map with a free cell, . or S");
        }
        InvalidValue.number("slip", slip, 0, 1);
        InvalidValue.number("stepReward", stepReward, -10, 10);
    }

    public int width() {
        return rows.getFirst().length();
    }

    @Override
    public int states() {
        return rows.size() * width();
    }

    @Override
    public List<String> actions() {
        return List.of("up", "right", "down", "left");
    }

    @Override
    public List<Integer> starts() {
        List<Integer> marked = cells('S');
        return marked.isEmpty() ? cells('.') : marked;
    }

    /** So many that every cell can be reached four times over. */
    @Override
    public int steps() {
        return 4 * states();
    }

    @Override
    public List<Transition> transitions(int state, int action) {
        if ("#GX".indexOf(cell(state)) >= 0) {
            return List.of();
        }
        if (slip == 0) {
            return List.of(to(state, action, 1));
        }
        Transition left = to(state, (action + 3) % 4, slip / 2);
        Transition right = to(state, (action + 1) % 4, slip / 2);
        return slip == 1 ? List.of(left, right) : List.of(to(state, action, 1 - slip), left, right);
    }

    private Transition to(int state, int direction, double probability) {
        int row = state / width() + new int[] {-1, 0, 1, 0}[direction];
        int column = state % width() + new int[] {0, 1, 0, -1}[direction];
        boolean outside = row < 0 || row == rows.size() || column < 0 || column == width();
        int next = outside || cell(row * width() + column) == '#' ? state : row * width() + column;
        return switch (cell(next)) {
            case 'G' -> new Transition(probability, next, stepReward + 1, true);
            case 'X' -> new Transition(probability, next, stepReward - 1, true);
            default -> new Transition(probability, next, stepReward, false);
        };
    }

    private char cell(int state) {
        return rows.get(state / width()).charAt(state % width());
    }

    private List<Integer> cells(char wanted) {
        return IntStream.range(0, states()).filter(state -> cell(state) == wanted).boxed().toList();
    }
}
