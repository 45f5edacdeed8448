package org.runningrecord.bench.micro;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.runningrecord.bench.madeup.MadeUpLog;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.Event;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.runningrecord.RunningRecordFold;

/** What is done for every commit or every event, over and over. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Steps {

    private static final int MANY = 1_000;
    private static final Instant NOON = Instant.parse("2026-10-02T12:00:00Z");

    private final EventCodec codec = new EventCodec();
    private final RunningRecordFold fold = new RunningRecordFold(ZoneId.of("Europe/London"));
    private List<NewCommit> wanted = List.of();
    private List<Commit> commits = List.of();
    private List<Event> events = List.of();
    private int at;

    @Setup
    public void makeUp() {
        wanted = new MadeUpLog(1, 1).commits(MANY);
        commits = wanted.stream()
                .map(commit -> Commit.chained(commit, new Head(0, "0".repeat(64)), NOON))
                .toList();
        events = wanted.stream().map(commit -> codec.read(event(commit))).toList();
    }

    private int next() {
        at = (at + 1) % MANY;
        return at;
    }

    private static LogEvent event(NewCommit commit) {
        return commit.events().get(0);
    }

    /** To give a commit its place and its sum. */
    @Benchmark
    public Commit chain() {
        return Commit.chained(wanted.get(next()), new Head(0, "0".repeat(64)), NOON);
    }

    /** To check a commit that was read. */
    @Benchmark
    public Commit verify() {
        return commits.get(next()).verified();
    }

    /** To write an event as JSON. */
    @Benchmark
    public byte[] encode() {
        return codec.write(events.get(next()));
    }

    /** To read an event from JSON. */
    @Benchmark
    public Event decode() {
        return codec.read(event(wanted.get(next())));
    }

    /** To fold an event into an empty entry of the running record. */
    @Benchmark
    public int fold() {
        int place = next();
        return folded(fold, new RecordedEvent(place, place, (RecordEvent) events.get(place)));
    }

    private static <D extends ViewDocument> int folded(Projection<D> projection, RecordedEvent event) {
        int folded = 0;
        for (String id : projection.touches(event)) {
            if (event.event() instanceof EntryEvent) {
                folded += projection.fold(id, null, event).id().length();
            }
        }
        return folded;
    }
}
