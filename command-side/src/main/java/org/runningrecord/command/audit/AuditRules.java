package org.runningrecord.command.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.runningrecord.command.audit.AuditCommand.AuditRecord;
import org.runningrecord.command.audit.AuditCommand.CompleteAuditAction;
import org.runningrecord.command.audit.AuditCommand.Draw;
import org.runningrecord.command.audit.AuditCommand.DrawAudit;
import org.runningrecord.command.audit.AuditCommand.ModerateAudit;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditActionCompleted;
import org.runningrecord.events.AuditEvent.AuditDrawn;
import org.runningrecord.events.AuditEvent.AuditModerated;
import org.runningrecord.events.AuditEvent.RecordAudited;
import org.runningrecord.events.value.AuditScope;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.audit.AuditTool;
import org.runningrecord.policy.audit.Sample;
import org.runningrecord.web.problem.Refused;

/** Decides what becomes of an audit. */
final class AuditRules {

    private static final int SMALL = 6;
    private static final int MOST = 20;

    private final AuditTools tools;
    private final Predicate<EntryId> onFile;
    private final BiPredicate<RecordId, String> workedOn;
    private final AuditState state;
    private final DecisionContext context;
    private final Checks checks;

    /**
     * @param onFile whether an entry is there, and belongs there
     * @param workedOn whether a person has worked on a record
     */
    AuditRules(
            AuditTools tools,
            Predicate<EntryId> onFile,
            BiPredicate<RecordId, String> workedOn,
            AuditState state,
            DecisionContext context) {
        this.tools = tools;
        this.onFile = onFile;
        this.workedOn = workedOn;
        this.state = state;
        this.context = context;
        this.checks = new Checks(context);
    }

    List<AuditEvent> decide(AuditCommand command) {
        if (command instanceof DrawAudit drawn) {
            return drawn(drawn.audit(), drawn.draw());
        }
        if (command instanceof CompleteAuditAction done) {
            return completed(done);
        }
        return command instanceof AuditRecord record ? audited(record) : moderated((ModerateAudit) command);
    }

    private List<AuditEvent> drawn(String audit, Draw draw) {
        AuditTool tool = tools.inUse();
        if (checks.required("/area", draw.area(), "Say which area of service")
                && !tool.areas().containsKey(draw.area())) {
            checks.faults()
                    .add("/area", "One of: " + String.join(", ", tool.areas().keySet()));
        }
        if ((draw.worker() == null) == (draw.team() == null)) {
            checks.faults().add("/worker", "Say whose cases it is drawn from: one worker's, or one team's");
        }
        int size = draw.size() == null ? SMALL : draw.size();
        if (size < 1 || size > MOST) {
            checks.faults().add("/size", "From 1 to " + MOST + "; samples are small");
        }
        if (!context.sound()) {
            return List.of();
        }
        Set<RecordId> cases = cases(draw);
        if (cases.isEmpty()) {
            throw Refused.because(Refused.Kind.CONFLICT, "There are no cases to draw from");
        }
        long seed = draw.seed() == null ? new Random().nextInt(Integer.MAX_VALUE) : draw.seed();
        AuditScope scope = new AuditScope(tool.version(), draw.area(), draw.worker(), draw.team(), cases.size(), seed);
        return List.of(new AuditDrawn(audit, context.recorded(), scope, Sample.of(cases, size, seed)));
    }

    private Set<RecordId> cases(Draw draw) {
        Set<RecordId> cases = new HashSet<>();
        List<String> workers = draw.worker() == null ? context.workforce().team(draw.team()) : List.of(draw.worker());
        workers.forEach(worker ->
                cases.addAll(context.workforce().caseload(worker).held().keySet()));
        return cases;
    }

    private List<AuditEvent> audited(AuditRecord command) {
        mustBeInTheSample(command.record());
        mustBeSomebodyElses(command.record());
        if (state.moderated().contains(command.record())) {
            throw Refused.because(Refused.Kind.CONFLICT, "The audit of this record has been moderated");
        }
        findingsRules().check(command.findings(), command.record());
        return context.sound()
                ? List.of(new RecordAudited(
                        command.audit(),
                        context.recorded(),
                        command.record(),
                        FindingsRules.numbered(
                                command.findings(), state.actions().size())))
                : List.of();
    }

    /** A record is judged by what the audit was drawn with, whatever is in use since. */
    private FindingsRules findingsRules() {
        AuditTool tool = tools.find(state.scope().tool())
                .orElseThrow(
                        () -> Refused.because(
                                Refused.Kind.CONFLICT,
                                "The audit tool that this audit was drawn with is not known here, or says something else here"));
        return new FindingsRules(tool.asked(state.scope().area()), onFile, checks);
    }

    private List<AuditEvent> completed(CompleteAuditAction command) {
        Boolean done = state.actions().get(command.action());
        if (done == null) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "This audit asked for no such action");
        }
        if (done) {
            throw Refused.because(Refused.Kind.CONFLICT, "This action is done already");
        }
        checks.happened("/completed", command.body().completed(), "Say when it was done");
        checks.line("/by", command.body().by(), "Say who did it");
        checks.narrative("/result", command.body().result(), "Say what came of it");
        return context.sound()
                ? List.of(new AuditActionCompleted(
                        command.audit(),
                        context.recorded(),
                        command.action(),
                        command.body().completed(),
                        command.body().by(),
                        command.body().result()))
                : List.of();
    }

    private List<AuditEvent> moderated(ModerateAudit command) {
        mustBeInTheSample(command.record());
        mustBeSomebodyElses(command.record());
        Set<String> auditors = state.auditors().getOrDefault(command.record(), Set.of());
        if (auditors.isEmpty()) {
            throw Refused.because(Refused.Kind.CONFLICT, "This record has not been audited yet");
        }
        if (auditors.contains(context.author().id())) {
            throw Refused.because(Refused.Kind.CONFLICT, "Somebody else than the auditor looks at what was found");
        }
        if (state.moderated().contains(command.record())) {
            throw Refused.because(Refused.Kind.CONFLICT, "What was found in this record has been moderated already");
        }
        checks.required("/agrees", command.moderation().agrees(), "Say whether you agree");
        findingsRules().judgement("/overall", command.moderation().overall());
        checks.narrative("/reasons", command.moderation().reasons(), "Say why");
        return context.sound()
                ? List.of(
                        new AuditModerated(command.audit(), context.recorded(), command.record(), command.moderation()))
                : List.of();
    }

    private void mustBeSomebodyElses(RecordId record) {
        if (workedOn.test(record, context.author().id())) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "Nobody audits their own work; ask somebody who did not work on it");
        }
    }

    private void mustBeInTheSample(RecordId record) {
        if (!state.sample().contains(record)) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such record in this audit");
        }
    }
}
