package org.runningrecord.command.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.runningrecord.command.audit.AuditCommand.AuditRecord;
import org.runningrecord.command.audit.AuditCommand.Draw;
import org.runningrecord.command.audit.AuditCommand.DrawAudit;
import org.runningrecord.command.audit.AuditCommand.ModerateAudit;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditDrawn;
import org.runningrecord.events.AuditEvent.AuditModerated;
import org.runningrecord.events.AuditEvent.RecordAudited;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.AuditFindings.Finding;
import org.runningrecord.events.value.AuditFindings.Met;
import org.runningrecord.events.value.AuditScope;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.audit.AuditTool;
import org.runningrecord.policy.audit.AuditTool.Criterion;
import org.runningrecord.policy.audit.Sample;
import org.runningrecord.web.problem.Refused;

/** Decides what becomes of an audit. */
final class AuditRules {

    private static final int SMALL = 6;
    private static final int MOST = 20;

    private final AuditTool tool;
    private final AuditState state;
    private final DecisionContext context;
    private final Checks checks;

    AuditRules(AuditTool tool, AuditState state, DecisionContext context) {
        this.tool = tool;
        this.state = state;
        this.context = context;
        this.checks = new Checks(context);
    }

    List<AuditEvent> decide(AuditCommand command) {
        if (command instanceof DrawAudit drawn) {
            return drawn(drawn.audit(), drawn.draw());
        }
        return command instanceof AuditRecord record ? audited(record) : moderated((ModerateAudit) command);
    }

    private List<AuditEvent> drawn(String audit, Draw draw) {
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
        if (state.moderated().contains(command.record())) {
            throw Refused.because(Refused.Kind.CONFLICT, "The audit of this record has been moderated");
        }
        findings(command);
        checks.required("/overall", command.findings().overall(), "Give the judgement as a whole");
        checks.narrative("/judgement", command.findings().judgement(), "Give the judgement in words");
        List<AgreedAction> actions = command.findings().actions();
        for (int i = 0; i < actions.size(); i++) {
            checks.line("/actions/" + i + "/what", actions.get(i).what(), "Say what is to be done");
            checks.line("/actions/" + i + "/byWhom", actions.get(i).byWhom(), "Say by whom");
            checks.required("/actions/" + i + "/byWhen", actions.get(i).byWhen(), "Say by when");
        }
        return context.sound()
                ? List.of(new RecordAudited(command.audit(), context.recorded(), command.record(), command.findings()))
                : List.of();
    }

    private void findings(AuditRecord command) {
        List<Finding> findings = command.findings().findings() == null
                ? List.of()
                : command.findings().findings();
        Set<String> left = new HashSet<>();
        tool.asked(state.scope().area()).stream().map(Criterion::id).forEach(left::add);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String at = "/findings/" + i;
            if (finding == null || !left.remove(finding.criterion())) {
                checks.faults().add(at + "/criterion", "Answer each question of this audit, and each once");
                continue;
            }
            checks.required(at + "/met", finding.met(), "Say met, partly, not-met or not-applicable");
            if (finding.met() != Met.NOT_APPLICABLE) {
                checks.line(at + "/sentence", finding.sentence(), "Say in a sentence what shows it");
            }
            boolean here =
                    finding.entries().stream().allMatch(entry -> entry.record().equals(command.record()));
            if (!here) {
                checks.faults().add(at + "/entries", "Name entries of the record that is audited");
            }
        }
        if (!left.isEmpty()) {
            checks.faults().add("/findings", "These are not answered: " + String.join(", ", new TreeSet<>(left)));
        }
    }

    private List<AuditEvent> moderated(ModerateAudit command) {
        mustBeInTheSample(command.record());
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
        checks.required("/overall", command.moderation().overall(), "Give the judgement as it stands now");
        checks.narrative("/reasons", command.moderation().reasons(), "Say why");
        return context.sound()
                ? List.of(
                        new AuditModerated(command.audit(), context.recorded(), command.record(), command.moderation()))
                : List.of();
    }

    private void mustBeInTheSample(RecordId record) {
        if (!state.sample().contains(record)) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such record in this audit");
        }
    }
}
