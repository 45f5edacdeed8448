package org.runningrecord.command.expectation;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.act.Reason;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.log.progress.ProgressLine;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has every record counted under the policy in force, one after another: what an authority does once it has adopted another policy. Each is counted when it
 * has been; whatever stops it, doing it again goes on where it stopped.
 */
public final class Recounting {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);
    private static final int AT_ONCE = 200;

    private final LogStore log;
    private final CommandDesk desk;

    public Recounting(LogStore log, CommandDesk desk) {
        this.log = log;
        this.desk = desk;
    }

    /**
     * What came of it.
     *
     * @param records how many there are
     * @param counted on how many of them something is expected otherwise than before, or anew
     * @param position of the last event that says so; the end of the log where there is none
     */
    public record Recounted(
            long records, long counted, @Opaque(POSITION) long position) {}

    /** @throws Refused if no reason is given */
    public Recounted run(Reason reason, Practitioner author) {
        ProgressLine line = new ProgressLine("Counting anew", "records", LOG::info);
        long end = log.head().position();
        long last = end - 1;
        long records = 0;
        long counted = 0;
        List<Commit> commits = log.read(0, AT_ONCE);
        while (!commits.isEmpty() && commits.get(0).position() < end) {
            for (RecordId record : opened(commits)) {
                records++;
                Commit commit = counted(record, reason, author);
                if (commit != null) {
                    counted++;
                    last = commit.end() - 1;
                }
            }
            long next = commits.get(commits.size() - 1).end();
            line.reached(records, (double) Math.min(next, end) / end);
            commits = log.read(next, AT_ONCE);
        }
        return new Recounted(records, counted, last);
    }

    private static List<RecordId> opened(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.sequence() == 0 && event.stream().startsWith(RecordId.STREAM_PREFIX))
                .map(LogEvent::stream)
                .map(RecordId::ofStream)
                .toList();
    }

    private @Nullable Commit counted(RecordId record, Reason reason, Practitioner author) {
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString(), "expectations-recount");
        try {
            return desk.submit(new RecountExpectations(record, reason), new Asked(author, key, null, List.of()));
        } catch (Refused e) {
            if (e.kind() == Refused.Kind.CONFLICT) {
                return null;
            }
            throw e;
        }
    }
}
