package argmax.web.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A process that commits one row after another and says so after each, until it is killed. */
final class CommitForEver {
    private CommitForEver() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Database database = Database.open(args[0]);
        for (int number = 1; number < Integer.MAX_VALUE; number++) {
            DatabaseTest.note(database.jdbi(), number);
            out.println(number);
        }
        database.close();
    }
}
