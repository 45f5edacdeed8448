package org.runningrecord.bench.madeup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.codec.EventCodec;

/** Fills logs with made-up case files. */
public final class MadeUpLog {

    /** As many as a group of the log holds: that fills a log fastest. */
    private static final int WRITERS = 512;

    private final EventCodec codec = new EventCodec();
    private final List<CaseFile> files;
    private final Random random;

    /** Case files of so many children. */
    public MadeUpLog(int children, long seed) {
        this.random = new Random(seed);
        this.files = new ArrayList<>(IntStream.range(0, children)
                .mapToObj(i -> new CaseFile(child(), random.nextLong()))
                .toList());
    }

    private RecordId child() {
        return new RecordId(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    public List<RecordId> children() {
        return files.stream().map(CaseFile::child).toList();
    }

    /** The next event of a child, as it goes into the log. */
    public LogEvent next(CaseFile file) {
        long sequence = file.sequence();
        RecordEvent event = file.next();
        EventName name = EventCatalogue.nameOf(event.getClass());
        return new LogEvent(
                file.child().stream(),
                sequence,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                name.name(),
                name.revision(),
                LogEvent.JSON,
                codec.write(event),
                salt());
    }

    private byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return ("{\"salt\":\"" + HexFormat.of().formatHex(salt) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** So many commits of one event each, of a child chosen by chance each time, with an idempotency key as the service would have. */
    public List<NewCommit> commits(int count) {
        List<NewCommit> commits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LogEvent event = next(files.get(random.nextInt(files.size())));
            commits.add(new NewCommit(
                    List.of(event),
                    "w-sample:" + event.id(),
                    HexFormat.of().formatHex(event.id().getBytes(StandardCharsets.UTF_8))));
        }
        return commits;
    }

    /** Appends so many events, by many writers at once; events of one child in order. */
    public void fill(LogStore log, int count) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            int block = 10_000;
            for (int done = 0; done < count; done += block) {
                append(log, commits(Math.min(block, count - done)), writers);
            }
        } finally {
            writers.shutdown();
        }
    }

    private static void append(LogStore log, List<NewCommit> commits, ExecutorService writers) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (List<NewCommit> part : Sharing.byStream(commits, WRITERS)) {
            work.add(() -> {
                part.forEach(log::append);
                return null;
            });
        }
        for (Future<Void> each : writers.invokeAll(work)) {
            each.get();
        }
    }
}
