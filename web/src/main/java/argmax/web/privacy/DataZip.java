package argmax.web.privacy;

import argmax.web.exercise.Task;
import argmax.web.http.CsvCells;
import argmax.web.http.Person;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Everything that is stored of one person, as a ZIP file that is written while it is read. */
final class DataZip {
    private final PersonalDataStore store;
    private final Predicate<Task> told;
    private final Person person;
    private final ZipOutputStream zip;
    private final Map<Task, Boolean> asked = new HashMap<>();

    /** @param told whether the person may see the verdicts on a task by now */
    DataZip(PersonalDataStore store, Predicate<Task> told, Person person, OutputStream out) {
        this.store = store;
        this.told = told;
        this.person = person;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes all of it. */
    void write(Instant now) throws IOException {
        text(Readme.of(person, now));
        for (PersonalFile file : PersonalDataStore.FILES) {
            begin(file.name());
            if (file.isCsv()) {
                csv(file);
            } else {
                json(file);
            }
            zip.closeEntry();
        }
        store.read(PersonalDataStore.RUNS, mine(), row -> run((String) Objects.requireNonNull(row.get("run"))));
        zip.finish();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void text(String readme) throws IOException {
        begin("README.txt");
        zip.write(readme.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void csv(PersonalFile file) throws IOException {
        boolean[] begun = {false};
        store.read(file, mine(), row -> {
            if (!begun[0]) {
                line(CsvCells.PLAIN.line(List.copyOf(row.keySet())));
                begun[0] = true;
            }
            line(CsvCells.PLAIN.line(new ArrayList<>(row.values())));
        });
    }

    private void line(String line) throws IOException {
        zip.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private void json(PersonalFile file) throws IOException {
        try (JsonGenerator json = JsonRows.generator(zip)) {
            rows(json, file, mine());
        }
    }

    private void rows(JsonGenerator json, PersonalFile file, Map<String, Object> bound) throws IOException {
        json.writeStartArray();
        store.read(file, bound, row -> {
            withhold(file, row);
            json.writeStartObject();
            JsonRows.fields(json, row, file.json());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void run(String id) throws IOException {
        begin("runs/" + id + ".json");
        Map<String, Object> bound = Map.of("person", person.id(), "run", id);
        try (JsonGenerator json = JsonRows.generator(zip)) {
            json.writeStartObject();
            store.read(PersonalDataStore.RUN, bound, row -> JsonRows.fields(json, row, PersonalDataStore.RUN.json()));
            json.writeFieldName("events");
            rows(json, PersonalDataStore.EVENTS, bound);
            json.writeEndObject();
        }
        zip.closeEntry();
    }

    private void withhold(PersonalFile file, Map<String, @Nullable Object> row) {
        if (!file.verdicts().isEmpty() && !isTold(row)) {
            row.replaceAll((column, value) -> file.verdicts().contains(column) ? null : value);
        }
    }

    private boolean isTold(Map<String, @Nullable Object> row) {
        long assignment = (Long) Objects.requireNonNull(row.get("assignment"));
        Task task = new Task(person.id(), (String) Objects.requireNonNull(row.get("exercise")), assignment);
        return assignment == Task.PRACTICE || asked.computeIfAbsent(task, told::test);
    }

    private Map<String, Object> mine() {
        return Map.of("person", person.id());
    }
}
