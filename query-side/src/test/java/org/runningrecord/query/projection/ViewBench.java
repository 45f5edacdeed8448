package org.runningrecord.query.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.runningrecord.events.Event;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A log on a file of its own, and a view store in this process, with nothing in either. */
public final class ViewBench implements AutoCloseable {

    public final Clock clock = Clock.systemUTC();
    public final EventCodec codec = new EventCodec();
    private final Path file = newFile();
    public final SqliteLogStore log = SqliteLogStore.open(file, clock);
    public final MongoTemplate mongo;
    public final Generations generations;
    public final Positions positions;
    public final ViewStore store;
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final InetSocketAddress address = server.bind();
    private final MongoClient client = client();
    private final Map<RecordId, Long> sequences = new ConcurrentHashMap<>();

    public ViewBench() {
        mongo = new MongoTemplate(client, "views");
        generations = new Generations(mongo);
        positions = new Positions(mongo);
        store = new ViewStore(mongo);
    }

    /** Another connection to the view store, as another node has it. */
    public MongoClient client(CommandListener... listeners) {
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri()));
        List.of(listeners).forEach(settings::addCommandListener);
        return MongoClients.create(settings.build());
    }

    /** The address of the view store. */
    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort() + "/?retryWrites=false";
    }

    /** The file of the log. */
    public Path file() {
        return file;
    }

    private static Path newFile() {
        try {
            return Files.createTempDirectory("view-bench").resolve("log.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RecordId child() {
        RecordId child = MadeUp.child();
        sequences.put(child, 0L);
        append(child, 0, MadeUp.opened(child));
        return child;
    }

    /** Records a visit; returns its position. */
    public long visit(RecordId child) {
        return visit(child, "A visit");
    }

    public long visit(RecordId child, String reason) {
        return visit(child, reason, 1);
    }

    /** Records a visit as an event of some revision. */
    public long visit(RecordId child, String reason, int revision) {
        long sequence = sequences.merge(child, 1L, Long::sum);
        Event visit = MadeUp.visit(child, sequence, reason);
        return append(child, sequence, EventCatalogue.nameOf(visit.getClass()).name(), revision, codec.write(visit));
    }

    /** Records a visit to each of these children, in one commit; the positions follow one another. */
    public void visitAll(List<RecordId> visited) {
        List<LogEvent> events = new ArrayList<>();
        for (RecordId child : visited) {
            long sequence = sequences.merge(child, 1L, Long::sum);
            Event visit = MadeUp.visit(child, sequence, "A visit");
            EventName name = EventCatalogue.nameOf(visit.getClass());
            events.add(event(child, sequence, name.name(), name.revision(), codec.write(visit)));
        }
        log.append(new NewCommit(events, null, null));
    }

    /** Appends an event as it stands; its position must be the next one. */
    public void append(RecordedEvent event) {
        append(event.event().record(), event.sequence(), event.event());
    }

    private long append(RecordId child, long sequence, Event event) {
        EventName name = EventCatalogue.nameOf(event.getClass());
        return append(child, sequence, name.name(), codec.write(event));
    }

    /** Appends an event whatever its name. */
    public long append(RecordId child, long sequence, String name, byte[] payload) {
        return append(child, sequence, name, 1, payload);
    }

    private long append(RecordId child, long sequence, String name, int revision, byte[] payload) {
        return log.append(new NewCommit(List.of(event(child, sequence, name, revision, payload)), null, null))
                .position();
    }

    private static LogEvent event(RecordId child, long sequence, String name, int revision, byte[] payload) {
        return new LogEvent(
                child.stream(),
                sequence,
                UUID.randomUUID().toString(),
                name,
                revision,
                LogEvent.JSON,
                payload,
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** The visits a generation holds of a child. */
    public List<Long> tallied(Generation generation, RecordId child) {
        Tally tally = mongo.findById(child.value(), Tally.class, generation.name());
        return tally == null ? List.of() : tally.visits();
    }

    /** Everything a generation holds, in order of id. */
    public List<Document> all(Generation generation) {
        return mongo.getCollection(generation.name())
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    /** Empties the view store. What is in use goes first, so that nobody reads of what is half gone. */
    public void forgetViews() {
        mongo.dropCollection(Generations.COLLECTION);
        mongo.getDb().drop();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
        log.close();
    }
}
