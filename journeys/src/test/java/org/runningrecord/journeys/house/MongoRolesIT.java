package org.runningrecord.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.mongo.MongoFileStore;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.log.mongo.StandIn;

/** The script of roles, read as text: there is no shell of MongoDB here that could run it. */
class MongoRolesIT {

    private static final Pattern PRIVILEGE = Pattern.compile("on\\(LOG, '([^']+)', (.*)\\),");
    private static final Pattern INDEX =
            Pattern.compile("getCollection\\('?([\\w.]+)'?\\)\\.createIndex\\(\\{ (.*?) }(?:, \\{ (.*?) })?\\);");

    private final List<String> lines = lines();

    @ParameterizedTest
    @ValueSource(strings = {"commits", "looks", "documents.files", "documents.chunks"})
    void neitherSideMayDoMoreThanReadAndInsertWhatIsOnlyAddedTo(String collection) {
        List<String> given = lines.stream()
                .map(PRIVILEGE::matcher)
                .filter(Matcher::find)
                .filter(privilege -> privilege.group(1).equals(collection))
                .map(privilege -> privilege.group(2))
                .toList();

        assertThat(given).hasSize(2).allMatch(actions -> actions.matches("\\.\\.\\.(READ|FOLLOW)(, 'insert')?"));
        assertThat(lines)
                .contains("const READ = ['find', 'listIndexes'];", "const FOLLOW = [...READ, 'changeStream'];")
                .filteredOn(line -> line.contains("role: '"))
                .singleElement()
                .asString()
                .contains("db: VIEWS");
    }

    @Test
    void theIndexesAreThoseTheSidesWouldMake() {
        try (StandIn server = new StandIn()) {
            MongoDatabase database = server.client().getDatabase("running-record");
            try (LogStore log = MongoLogStore.open(database, "commits", Clock.systemUTC())) {
                MongoFileStore.open(database, "documents", Clock.systemUTC());
                assertThat(inScript()).isEqualTo(made(database));
            }
        }
    }

    private Map<String, Set<String>> inScript() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String line : lines) {
            Matcher index = INDEX.matcher(line);
            if (index.find()) {
                Document options = Document.parse("{" + (index.group(3) == null ? "" : index.group(3)) + "}");
                found.computeIfAbsent(index.group(1), name -> new TreeSet<>())
                        .add(said(Document.parse("{" + index.group(2) + "}"), options));
            }
        }
        return found;
    }

    private static Map<String, Set<String>> made(MongoDatabase database) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String collection : List.of("commits", "documents.files", "documents.chunks")) {
            for (Document index : database.getCollection(collection).listIndexes()) {
                if (!index.getString("name").equals("_id_")) {
                    found.computeIfAbsent(collection, name -> new TreeSet<>())
                            .add(said(index.get("key", Document.class), index));
                }
            }
        }
        return found;
    }

    private static String said(Document keys, Document options) {
        return keys.toJson()
                + (options.getBoolean("unique", false) ? " unique" : "")
                + (options.getBoolean("sparse", false) ? " sparse" : "");
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("..", "docker", "mongo", "roles.js")).stream()
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
