package org.runningrecord.journeys.logfaults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.record.OpenRecord;
import org.runningrecord.command.setup.CommandSideSetup;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.command.visit.RecordVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** A command side on a log and with a clock it is given: the real wiring, asked at what stands behind every door, without a server. */
final class Node implements AutoCloseable {

    private static final RecordingPolicies SHIPPED = RecordingPolicies.shipped();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final LogStore log;
    private final Submissions submissions;

    /** The log is the node's from now on, and closed with it. */
    Node(LogStore log, SnapshotStore snapshots, Clock clock) {
        this.log = log;
        context.registerBean(LogStore.class, () -> log);
        context.registerBean(SnapshotStore.class, () -> snapshots);
        context.registerBean(FileStore.class, () -> FolderFileStore.toRead(Path.of("no-files")));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(EventCodec.class, EventCodec::new);
        context.registerBean(RecordingPolicies.class, () -> SHIPPED);
        context.registerBean(AuditTools.class, AuditTools::shipped);
        context.registerBean(
                RecordingPolicy.class, () -> SHIPPED.latest("england-default").orElseThrow());
        context.register(CommandSideSetup.class);
        context.refresh();
        this.submissions = context.getBean(Submissions.class);
    }

    LogStore log() {
        return log;
    }

    /** Opens the record of a child, under an id that is made of the key. */
    String open(String key) {
        return openAlike(key, key);
    }

    /** The same, for a child who may have the name of others. */
    String openAlike(String key, String family) {
        RecordId record = new RecordId(recordOf(key));
        submissions.submit(
                request(key, "/api/records", Said.child(family), null),
                Child.class,
                child -> new OpenRecord(record, child));
        return record.value();
    }

    static String recordOf(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Records a visit that has its key for a reason. */
    Answer visit(String key, String... records) {
        return send(key, Said.visit(key, List.of(records)), records[0], null);
    }

    /** @param version the sequence the caller read last, for {@code If-Match} */
    Answer visitIfAt(long version, String key, String... records) {
        return send(key, Said.visit(key, List.of(records)), records[0], version);
    }

    Answer send(String key, String body, String record, @Nullable Long version) {
        try {
            ResponseEntity<EntryAnswer> answer = submissions.entry(
                    request(key, "/api/records/" + record + "/visits", body, version),
                    record,
                    Visit.class,
                    RecordVisit::new);
            return new Answer(answer.getStatusCode().value(), answer.getBody(), null);
        } catch (Refused e) {
            return new Answer(e.kind().status(), null, e.kind() + ": " + e.getMessage() + " " + e.faults());
        } catch (LogUnavailable e) {
            return new Answer(503, null, e.toString());
        }
    }

    private NativeWebRequest request(String key, String path, String body, @Nullable Long version) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.setUserPrincipal(new SignedIn(Said.SAM));
        request.addHeader("Idempotency-Key", key);
        if (version != null) {
            request.addHeader("If-Match", submissions.etag(version));
        }
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return new ServletWebRequest(request);
    }

    /** Ends as a service that is stopped does. */
    @Override
    public void close() {
        context.close();
    }
}
