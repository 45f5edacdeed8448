package org.runningrecord.command.audit;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.action.ActionCommand.Completed;
import org.runningrecord.command.decision.Command;
import org.runningrecord.events.value.AuditFindings;
import org.runningrecord.events.value.AuditModeration;
import org.runningrecord.events.value.RecordId;

/** Commands about audits. */
public sealed interface AuditCommand extends Command {

    /** The id of the audit. */
    String audit();

    /** The record of the sample that it is about; absent where it is about none in particular. */
    default @Nullable RecordId about() {
        return null;
    }

    /** Draw a sample. */
    record DrawAudit(String audit, Draw draw) implements AuditCommand {}

    /** Say what was found in a record of the sample. */
    record AuditRecord(String audit, RecordId record, AuditFindings findings) implements AuditCommand {

        @Override
        public RecordId about() {
            return record;
        }
    }

    /** Look at what another auditor found. */
    record ModerateAudit(String audit, RecordId record, AuditModeration moderation) implements AuditCommand {

        @Override
        public RecordId about() {
            return record;
        }
    }

    /** Say that an action that was asked for is done. */
    record CompleteAuditAction(String audit, String action, Completed body) implements AuditCommand {}

    /**
     * What is to be drawn.
     *
     * @param area of service whose questions are asked
     * @param worker whose cases it is drawn from; or else a team
     * @param size how many records; 6 where it is not said
     * @param seed that chance begins with; any where it is not said
     */
    record Draw(
            String area,
            @Nullable String worker,
            @Nullable String team,
            @Nullable Integer size,
            @Nullable Integer seed) {}
}
