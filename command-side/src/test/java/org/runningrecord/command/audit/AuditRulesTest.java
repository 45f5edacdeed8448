package org.runningrecord.command.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Given;
import org.runningrecord.command.action.ActionCommand.Completed;
import org.runningrecord.command.audit.AuditCommand.AuditRecord;
import org.runningrecord.command.audit.AuditCommand.CompleteAuditAction;
import org.runningrecord.command.audit.AuditCommand.Draw;
import org.runningrecord.command.audit.AuditCommand.DrawAudit;
import org.runningrecord.command.audit.AuditCommand.ModerateAudit;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.Workforce;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditDrawn;
import org.runningrecord.events.AuditEvent.AuditModerated;
import org.runningrecord.events.AuditEvent.RecordAudited;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.AuditFindings;
import org.runningrecord.events.value.AuditFindings.Finding;
import org.runningrecord.events.value.AuditFindings.Met;
import org.runningrecord.events.value.AuditModeration;
import org.runningrecord.events.value.AuditScope;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.audit.AuditTool;
import org.runningrecord.policy.caseload.Caseload;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

/** The worker w-1 holds ten cases, and the team North has w-1 and w-2, who holds Mia's alone. */
class AuditRulesTest {

    private static final AuditTools TOOLS = AuditTools.shipped();
    private static final AuditTool TOOL = TOOLS.inUse();
    private static final Narrative SAID = Narrative.of("Well kept");

    /** Once held Mia's case. */
    private static final Practitioner WORKED = new Practitioner("w-9", "Ida Ideal", "social-worker", "East");

    private final Given given = Given.twoRecords().workforce(new Known());
    private final List<AuditEvent> events = new ArrayList<>();

    @Test
    void drawsASmallSampleOfAWorkersOrATeamsCases() {
        AuditDrawn six = drawn(new Draw("mash", "w-1", null, null, 7));
        AuditDrawn team = drawn(new Draw("mash", null, "North", 20, 7));

        assertThat(six.sample()).hasSize(6);
        assertThat(six.scope().cases()).isEqualTo(10);
        assertThat(six.scope().seed()).isEqualTo(7);
        assertThat(six.scope().tool()).isEqualTo(TOOL.version());
        assertThat(drawn(new Draw("mash", "w-1", null, null, 7)).sample()).isEqualTo(six.sample());
        assertThat(team.sample()).hasSize(11).contains(MIA);
        assertThat(drawn(new Draw("mash", "w-1", null, 1, null)).sample()).hasSize(1);
    }

    @Test
    void saysWhatIsMissingOrWrongInADrawing() {
        assertThat(faults(new DrawAudit("a", new Draw(null, null, null, 21, null))))
                .containsExactlyInAnyOrder("/area", "/worker", "/size");
        assertThat(faults(new DrawAudit("a", new Draw("mash", "w-1", "North", 0, null))))
                .containsExactlyInAnyOrder("/worker", "/size");
        assertThat(faults(new DrawAudit("a", new Draw("nowhere", "w-1", null, 20, null))))
                .containsExactly("/area");
        assertThat(refused(new DrawAudit("a", new Draw("mash", "w-nobody", null, null, null))))
                .isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    void everyQuestionIsAnsweredOnceWithWhatShowsIt() {
        drawnForMia();

        assertThat(decided(audited(findings(null)))).singleElement().isInstanceOf(RecordAudited.class);
        assertThat(faults(audited(findings(new Finding("adequate", Met.MET, "", List.of())))))
                .containsExactly("/findings/0/sentence");
        assertThat(faults(audited(findings(new Finding("adequate", null, "Seen", List.of())))))
                .containsExactly("/findings/0/met");
        assertThat(faults(audited(findings(new Finding("adequate", Met.NOT_APPLICABLE, null, List.of())))))
                .containsExactly("/findings/0/sentence");
        assertThat(decided(audited(findings(new Finding("adequate", Met.NOT_APPLICABLE, "A new case", List.of())))))
                .hasSize(1);
        assertThat(faults(audited(findings(new Finding("plain-words", Met.MET, "Seen", List.of())))))
                .containsExactlyInAnyOrder("/findings/1/criterion", "/findings");
        assertThat(faults(audited(findings(new Finding("adequate", Met.MET, "Seen", List.of(new EntryId(TOM, 1)))))))
                .containsExactly("/findings/0/entries");
        assertThat(faults(audited(findings(new Finding("adequate", Met.MET, "Seen", List.of(mias(2)))))))
                .as("an entry that is not there")
                .containsExactly("/findings/0/entries");
    }

    @Test
    void whatWasDrawnWithAnotherToolIsNotJudgedByThisOne() {
        AuditDrawn drawn = drawn(new Draw("mash", "w-2", null, null, 1));
        AuditScope scope = drawn.scope();
        PolicyVersion earlier = new PolicyVersion("audit-tool", 1, "0".repeat(64));
        events.add(new AuditDrawn(
                "a",
                drawn.recorded(),
                new AuditScope(earlier, scope.area(), scope.worker(), scope.team(), scope.cases(), scope.seed()),
                drawn.sample()));

        assertThat(refused(audited(findings(null)))).isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    void actionsAreNumberedAndDoneOnce() {
        drawnForMia();
        AgreedAction action = new AgreedAction(null, "Give the plan", "Sam Sample", When.parse("2026-12-01"));
        AuditFindings whole = findings(null);
        AuditFindings asking = new AuditFindings(whole.findings(), Met.PARTLY, SAID, List.of(action, action));
        events.addAll(decided(audited(asking)));
        events.addAll(decided(audited(asking)));
        Completed done = new Completed(When.parse("2026-10-01"), "Sam Sample", SAID);

        assertThat(((RecordAudited) events.get(1)).findings().actions())
                .extracting(AgreedAction::id)
                .containsExactly("1", "2");
        assertThat(((RecordAudited) events.get(2)).findings().actions())
                .extracting(AgreedAction::id)
                .containsExactly("3", "4");
        assertThat(faults(audited(new AuditFindings(whole.findings(), Met.MET, SAID, List.of(action.withId("1"))))))
                .containsExactly("/actions/0/id");
        assertThat(refused(new CompleteAuditAction("a", "5", done))).isEqualTo(Refused.Kind.NOT_FOUND);
        assertThat(faults(new CompleteAuditAction("a", "3", new Completed(null, " ", null))))
                .containsExactlyInAnyOrder("/completed", "/by", "/result");
        events.addAll(decided(new CompleteAuditAction("a", "3", done)));
        assertThat(refused(new CompleteAuditAction("a", "3", done))).isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    void theJudgementAndItsActionsAreAskedFor() {
        drawnForMia();
        AgreedAction bare = new AgreedAction(null, " ", null, null);
        AuditFindings whole = findings(null);

        assertThat(faults(audited(new AuditFindings(whole.findings(), null, null, List.of(bare)))))
                .containsExactlyInAnyOrder(
                        "/overall", "/judgement", "/actions/0/what", "/actions/0/byWhom", "/actions/0/byWhen");
        assertThat(faults(audited(new AuditFindings(null, Met.MET, SAID, List.of()))))
                .containsExactly("/findings");
        assertThat(faults(audited(new AuditFindings(whole.findings(), Met.NOT_APPLICABLE, SAID, List.of()))))
                .containsExactly("/overall");
    }

    @Test
    void onlyWhatIsInTheSampleIsAudited() {
        drawnForMia();

        assertThat(refused(new AuditRecord("a", TOM, findings(null)))).isEqualTo(Refused.Kind.NOT_FOUND);
        assertThat(refused(new ModerateAudit("a", TOM, moderation()))).isEqualTo(Refused.Kind.NOT_FOUND);
    }

    @Test
    void somebodyElseModeratesAndThenItStands() {
        drawnForMia();
        ModerateAudit moderated = new ModerateAudit("a", MIA, moderation());
        assertThat(refused(moderated)).isEqualTo(Refused.Kind.CONFLICT);
        events.addAll(decided(audited(findings(null))));
        assertThat(refused(moderated)).as("the auditor").isEqualTo(Refused.Kind.CONFLICT);

        given.by(WORKED);
        assertThat(refused(moderated)).as("whose work it is").isEqualTo(Refused.Kind.CONFLICT);
        assertThat(refused(audited(findings(null)))).isEqualTo(Refused.Kind.CONFLICT);
        given.by(Given.DAWN);
        assertThat(faults(new ModerateAudit("a", MIA, new AuditModeration(null, null, null))))
                .containsExactlyInAnyOrder("/agrees", "/overall", "/reasons");
        assertThat(faults(new ModerateAudit("a", MIA, new AuditModeration(true, Met.NOT_APPLICABLE, SAID))))
                .containsExactly("/overall");
        events.addAll(decided(moderated));

        assertThat(events).last().isInstanceOf(AuditModerated.class);
        assertThat(refused(moderated)).as("it was moderated once").isEqualTo(Refused.Kind.CONFLICT);
        given.by(Given.RHYS);
        assertThat(refused(audited(findings(null)))).isEqualTo(Refused.Kind.CONFLICT);
    }

    private void drawnForMia() {
        events.add(drawn(new Draw("mash", "w-2", null, null, 1)));
    }

    private AuditDrawn drawn(Draw draw) {
        return (AuditDrawn) decided(new DrawAudit("a", draw)).get(0);
    }

    /** All questions are met, but for one that is answered like this. */
    private static AuditFindings findings(@Nullable Finding other) {
        List<Finding> findings = new ArrayList<>();
        TOOL.asked("mash").forEach(one -> findings.add(new Finding(one.id(), Met.MET, "Seen", List.of(mias(1)))));
        if (other != null) {
            findings.set(0, other);
        }
        return new AuditFindings(findings, Met.MET, SAID, List.of());
    }

    private static AuditRecord audited(AuditFindings findings) {
        return new AuditRecord("a", MIA, findings);
    }

    private static AuditModeration moderation() {
        return new AuditModeration(true, Met.MET, SAID);
    }

    private static boolean workedOn(RecordId record, String person) {
        return record.equals(MIA) && person.equals(WORKED.id());
    }

    private List<AuditEvent> decided(AuditCommand command) {
        DecisionContext context = given.context(Map.of());
        List<AuditEvent> decided = new AuditRules(
                        TOOLS, entry -> entry.sequence() == 1, AuditRulesTest::workedOn, AuditState.of(events), context)
                .decide(command);
        assertThat(context.faults().all()).isEmpty();
        return decided;
    }

    private List<String> faults(AuditCommand command) {
        DecisionContext context = given.context(Map.of());
        assertThat(new AuditRules(
                                TOOLS,
                                entry -> entry.sequence() == 1,
                                AuditRulesTest::workedOn,
                                AuditState.of(events),
                                context)
                        .decide(command))
                .isEmpty();
        return context.faults().all().stream().map(Fault::pointer).toList();
    }

    private Refused.Kind refused(AuditCommand command) {
        return catchThrowableOfType(Refused.class, () -> decided(command)).kind();
    }

    private record Known() implements Workforce {

        @Override
        public Optional<WorkerDetails> worker(String id) {
            When when = When.parse("2020");
            return Optional.of(
                    new WorkerDetails(id, "social-worker", null, when, null, "North", when, null, null, null));
        }

        @Override
        public List<String> team(String team) {
            return List.of("w-1", "w-2");
        }

        @Override
        public Caseload caseload(String worker) {
            Caseload caseload = worker.equals("w-2") ? Caseload.NONE.with(MIA, Set.of(MIA)) : Caseload.NONE;
            for (int i = 1; worker.equals("w-1") && i <= 10; i++) {
                RecordId record = new RecordId(new UUID(0, i).toString());
                caseload = caseload.with(record, Set.of(record));
            }
            return caseload;
        }

        @Override
        public boolean discussedSinceLastCase(String worker) {
            return false;
        }
    }
}
