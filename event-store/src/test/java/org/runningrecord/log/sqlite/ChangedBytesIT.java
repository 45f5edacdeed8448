package org.runningrecord.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.Samples;
import org.runningrecord.log.Verification;

/**
 * A file in which one byte is not what SQLite wrote, anywhere: content, an index, the schema, the bookkeeping of a page. Repeat a run with
 * {@code -Drunning-record.seed=…}, ask for more bytes with {@code -Drunning-record.flips=…}.
 */
class ChangedBytesIT {

    private static final int STREAMS = 6;

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final int flips = Integer.getInteger("running-record.flips", 100);
    private final Random random = new Random(seed);
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @TempDir
    private Path folder;

    private Map<String, Object> truth;

    @Test
    void eachIsFoundOrChangesNothingThatIsRead() throws IOException {
        System.out.printf("Bytes changed: %d, seed: %d%n", flips, seed);
        byte[] whole = written();
        for (int flip = 0; flip < flips; flip++) {
            byte[] changed = whole.clone();
            int offset = random.nextInt(changed.length);
            changed[offset] ^= (byte) (1 + random.nextInt(255));
            check("flip %d of the byte at %d".formatted(flip, offset), changed);
        }
        System.out.println("Of them: " + outcomes);
        assertThat(outcomes).containsKeys("found by verify", "nothing that is read has changed");
    }

    private byte[] written() throws IOException {
        Path file = folder.resolve("whole.sqlite");
        try (LogStore log = SqliteLogStore.open(file, Clock.systemUTC())) {
            for (int i = 0; i < 40; i++) {
                log.append(keyed("caller/" + i, event(stream(i % STREAMS), i / STREAMS * 2L)));
                log.append(commit(stream(i % STREAMS), i / STREAMS * 2L + 1, 1));
            }
            truth = answers(log);
        }
        assertThat(Files.exists(folder.resolve("whole.sqlite-wal"))).isFalse();
        return Files.readAllBytes(file);
    }

    private void check(String what, byte[] changed) throws IOException {
        Path file = folder.resolve("changed.sqlite");
        Files.write(file, changed);
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            boolean found = found(log);
            Map<String, Object> answers = answers(log);
            truth.forEach((question, answer) -> {
                Object now = answers.get(question);
                if (now instanceof LogDamaged || now instanceof LogUnavailable) {
                    assertThat(found)
                            .as("%s: verify finds what stops %s", what, question)
                            .isTrue();
                } else if (!found || question.startsWith("commits")) {
                    assertThat(now).as("%s: %s", what, question).isEqualTo(answer);
                } else {
                    assertThat(now).as("%s: %s", what, question).isNotInstanceOf(RuntimeException.class);
                }
            });
            outcomes.merge(found ? "found by verify" : "nothing that is read has changed", 1, Integer::sum);
        } catch (LogUnavailable e) {
            outcomes.merge("cannot be opened", 1, Integer::sum);
        }
    }

    private static boolean found(LogStore log) {
        try {
            return new Verification(log).run().damage().isPresent();
        } catch (LogUnavailable e) {
            return true;
        }
    }

    /** Everything that can be asked, with what came of it. */
    private static Map<String, Object> answers(LogStore log) {
        Map<String, Object> answers = new TreeMap<>();
        ask(answers, "head", log::head);
        for (int position = 0; position < 80; position++) {
            int from = position;
            ask(answers, "commits from " + from, () -> texts(read(log, from)));
        }
        for (int i = 0; i < STREAMS; i++) {
            String stream = stream(i);
            ask(
                    answers,
                    stream,
                    () -> log.readStream(stream, 0).stream()
                            .map(stored -> stored.position() + " " + Samples.text(stored.event()))
                            .toList());
        }
        for (int i = 0; i < 40; i++) {
            String key = "caller/" + i;
            ask(answers, key, () -> texts(log.findByKey(key).stream().toList()));
        }
        return answers;
    }

    /** A few commits, however many reads they take: a reader goes on where it has come to, until nothing comes. */
    private static List<Commit> read(LogStore log, long from) {
        List<Commit> read = new ArrayList<>(log.read(from, 3));
        while (!read.isEmpty() && read.size() < 3) {
            List<Commit> more = log.read(read.get(read.size() - 1).end(), 3 - read.size());
            if (more.isEmpty()) {
                return read;
            }
            read.addAll(more);
        }
        return read;
    }

    private static void ask(Map<String, Object> answers, String question, Supplier<Object> asked) {
        try {
            answers.put(question, asked.get());
        } catch (RuntimeException e) {
            answers.put(question, e);
        }
    }

    private static List<String> texts(List<Commit> commits) {
        List<String> texts = new ArrayList<>();
        commits.forEach(each -> texts.add(each.sum() + each.key() + each.request() + each.at()));
        commits.forEach(each -> each.events().forEach(event -> texts.add(Samples.text(event))));
        return texts;
    }

    private static String stream(int number) {
        return "record:" + number;
    }
}
