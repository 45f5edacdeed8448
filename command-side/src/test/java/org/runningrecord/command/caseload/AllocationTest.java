package org.runningrecord.command.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.decision.Workforce;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CourseEvent.AllocationProposed;
import org.runningrecord.events.CourseEvent.CaseAllocated;
import org.runningrecord.events.CourseEvent.CaseTransferred;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.content.AllocationProposal;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.caseload.Caseload;

/** In the example Sam, of the team North, gets the case on 1 September; the transfer goes to Ida on 2 November. */
class AllocationTest {

    private static final String IDA =
            "{'id': 'w-ida', 'name': 'Ida Invented', 'role': 'social-worker', 'team': 'South'}";

    private final Example<CaseAllocation> allocation = Example.of(Kinds.of(CaseAllocation.class));
    private final Given given = Given.twoRecords().at("2026-11-25T10:00:00Z");

    @Test
    void saysHowTheCaseloadStoodAndThatItIsTooHigh() {
        assertThat(allocated(24).caseload().cases()).isEqualTo(25);
        assertThat(allocated(24).marks()).isEmpty();
        assertThat(allocated(24).content().actions()).isEmpty();
        assertThat(allocated(25).marks()).singleElement().asString().contains("upper limit of 25");
        assertThat(allocated(28).marks()).singleElement().asString().contains("absolute limit of 28");
    }

    @Test
    void opensAnActionToDiscussItWithTheDirector() {
        CaseAllocated above = allocated(28);

        assertThat(above.content().actions()).singleElement().satisfies(action -> {
            assertThat(action.id()).isEqualTo(above.entry() + "-1");
            assertThat(action.what()).contains("Director");
            assertThat(action.byWhom()).isEqualTo("Max Imaginary");
        });
        given.onFile(above);
        assertThat(given.state(MIA).openActions()).hasSize(1);
    }

    @Test
    void aTransferIsMarkedLikeAnAllocation() {
        Example<CaseTransfer> transfer = Example.of(Kinds.of(CaseTransfer.class));

        CaseTransferred above =
                given.workforce(holding(28)).when(transfer.command()).event(CaseTransferred.class);

        assertThat(above.marks()).singleElement().asString().contains("absolute limit of 28");
        assertThat(above.content().actions())
                .extracting(AgreedAction::what)
                .anyMatch(what -> what.startsWith("Discuss the caseload of Ida Invented (w-ida)"));
        assertThat(given.workforce(holding(24))
                        .when(transfer.command())
                        .event(CaseTransferred.class)
                        .marks())
                .isEmpty();
    }

    @Test
    void anAmendmentThatGivesTheCaseToAnotherIsMarkedAndAnyOtherIsNot() {
        given.after(allocation.command());
        given.workforce(holding(25));

        NoteAmended toIda = amended("{'to': " + IDA + "}").event(NoteAmended.class);
        assertThat(toIda.caseload().marks()).singleElement().asString().contains("upper limit of 25");
        assertThat(toIda.content().actions()).singleElement().satisfies(action -> {
            assertThat(action.id()).isEqualTo(Given.mias(1) + "-1");
            assertThat(action.what()).startsWith("Discuss the caseload of Ida Invented (w-ida)");
        });
        assertThat(amended("{'headline': 'Allocated to Sam'}")
                        .event(NoteAmended.class)
                        .caseload())
                .isNull();
    }

    @Test
    void anAmendedDateThatBringsTheCaseBackIsMarked() {
        given.after(allocation.command());
        given.after(allocation.command(allocation
                .body()
                .with("/to", IDA)
                .with("/allocated", "2026-10-01")
                .read()));
        given.workforce(holding(25));

        assertThat(amended("{'allocated': '2026-10-10'}")
                        .event(NoteAmended.class)
                        .caseload()
                        .marks())
                .hasSize(1);
    }

    @Test
    void anAmendedProposalIsAProposal() {
        Example<AllocationProposal> proposal = Example.of(Kinds.of(AllocationProposal.class));
        given.workforce(holding(3)).after(proposal.command());
        given.workforce(holding(28));

        amended("{'to': " + IDA + "}").blames("/changes/to");
        amended("{'headline': 'Proposed again'}").event(NoteAmended.class);
    }

    @Test
    void whatTheCaseHasGoneOnFromSinceIsNotMarked() {
        given.workforce(holding(28)).after(allocation.command());

        CaseAllocated earlier = given.when(allocation.command(allocation
                        .body()
                        .with("/to", IDA)
                        .with("/allocated", "2026-08-01")
                        .read()))
                .event(CaseAllocated.class);

        assertThat(earlier.caseload()).isNull();
        assertThat(earlier.content().actions()).isEmpty();
    }

    @Test
    void completingTheActionSaysThatItWasDiscussed() {
        given.workforce(holding(28)).after(allocation.command());
        given.after(allocation.command(allocation
                .body()
                .with("/share", "co-works")
                .with("/actions", "[{'what': 'Meet the school', 'byWhom': 'Sam Sample'}]")
                .read()));

        assertThat(completed(Given.mias(1))).singleElement().satisfies(change -> {
            CaseloadDiscussed said = (CaseloadDiscussed) change;
            assertThat(said.worker()).isEqualTo("w-sam");
            assertThat(said.discussion().by()).isNotBlank();
            assertThat(said.discussion().discussed()).isNotNull();
        });
        assertThat(completed(Given.mias(2))).isEmpty();

        given.workforce(holding(3)).after(amendment("{'to': " + IDA + "}"), Kinds.AMENDING);
        assertThat(completed(Given.mias(1)))
                .as("it was the first worker's caseload")
                .singleElement()
                .satisfies(change -> assertThat(change.worker()).isEqualTo("w-sam"));
    }

    private List<WorkforceEvent> completed(EntryId entry) {
        return of(Acts.when(given, "action-completion", Map.of("action", entry + "-1")));
    }

    private Then amended(String changes) {
        return given.when(amendment(changes), Kinds.AMENDING);
    }

    private static AmendNote amendment(String changes) {
        return new AmendNote(
                MIA, Given.mias(1), new AmendNote.Body(AmendmentKind.CORRECTION, "A slip", Body.json(changes)));
    }

    @Test
    void aCaseThatIsSharedInIsNotCounted() {
        given.workforce(holding(40));

        CaseAllocated shared = given.when(allocation.command(
                        allocation.body().with("/share", "co-works").read()))
                .event(CaseAllocated.class);

        assertThat(shared.caseload()).isNull();
        assertThat(changes(allocation.body().with("/share", "co-works")))
                .singleElement()
                .satisfies(taken -> assertThat(((CaseTaken) taken).holds()).isFalse());
    }

    @Test
    void aProposalThatWouldPassTheAbsoluteLimitIsRefusedUntilItWasDiscussed() {
        Example<AllocationProposal> proposal = Example.of(Kinds.of(AllocationProposal.class));

        given.workforce(holding(27)).when(proposal.command()).event(AllocationProposed.class);
        given.workforce(holding(28)).when(proposal.command()).blames("/to");
        given.workforce(new Known(28, true, null)).when(proposal.command()).event(AllocationProposed.class);
    }

    @Test
    void goesOnTheStreamsOfWhoeverHadItAndWhoeverHasItNow() {
        assertThat(changes(allocation.body())).singleElement().satisfies(change -> {
            CaseTaken taken = (CaseTaken) change;
            assertThat(taken.worker()).isEqualTo("w-sam");
            assertThat(taken.record()).isEqualTo(MIA);
            assertThat(taken.entry()).isEqualTo(Given.mias(1));
            assertThat(taken.standing().cases()).isEqualTo(1);
            assertThat(taken.family()).containsExactly(MIA);
        });
        given.after(allocation.command());

        assertThat(inShort(changes(allocation.body().with("/to", IDA).with("/allocated", "2026-10-01"))))
                .containsExactly("left w-sam", "taken w-ida");
        assertThat(inShort(changes(allocation.body()))).isEmpty();
        assertThat(inShort(changes(allocation.body().with("/to", IDA).with("/allocated", "2026-08-01"))))
                .as("it was Ida's before it was Sam's")
                .isEmpty();
    }

    @Test
    void leavesWithATransferAClosingOrWhereTheEntryWasOfAnotherChild() {
        given.after(allocation.command());
        Example<CaseTransfer> transfer = Example.of(Kinds.of(CaseTransfer.class));
        Example<StatusChange> status = Example.of(Kinds.of(StatusChange.class));
        EntryId entry = Given.mias(1);

        assertThat(inShort(of(given.when(transfer.command())))).containsExactly("left w-sam", "taken w-ida");
        assertThat(inShort(of(given.when(
                        status.command(status.body().with("/statuses", "[]").read())))))
                .containsExactly("left w-sam");
        assertThat(inShort(of(given.when(status.command())))).isEmpty();
        assertThat(inShort(of(Acts.when(given, "misfiling", Map.of("entry", entry.toString())))))
                .containsExactly("left w-sam", "taken w-sam");
        assertThat(inShort(of(Acts.when(given, "adoption", Map.of())))).containsExactly("left w-sam");
        assertThat(inShort(of(amended("{'to': " + IDA + "}")))).containsExactly("left w-sam", "taken w-ida");
    }

    @Test
    void theDateOnWhichACaseCameIsPutRightOnTheWorkersStream() {
        given.after(allocation.command());
        given.workforce(holding(2, Map.of(MIA, Set.of(MIA, TOM))));

        assertThat(of(amended("{'allocated': '2026-08-03'}"))).singleElement().satisfies(change -> {
            CaseTaken taken = (CaseTaken) change;
            assertThat(taken.since()).isEqualTo(When.parse("2026-08-03"));
            assertThat(taken.family())
                    .as("with whom the child was allocated stays so")
                    .containsExactlyInAnyOrder(MIA, TOM);
            assertThat(taken.standing().cases()).as("Tom's has left").isEqualTo(3);
        });
        assertThat(of(amended("{'headline': 'Allocated to Sam'}"))).isEmpty();
    }

    @Test
    void aCaseThatIsAllocatedToTheSameWorkerAgainDoesNotComeAgain() {
        given.after(allocation.command());

        assertThat(changes(allocation.body().with("/allocated", "2026-11-20"))).isEmpty();
    }

    @Test
    void childrenWhoseRecordsWereMixedUpAreNotOneFamily() {
        given.after(allocation.command());

        CaseTaken taken = (CaseTaken)
                of(Acts.when(given, "misfiling", Map.of("entry", Given.mias(1).toString())))
                        .get(1);

        assertThat(taken.record()).isEqualTo(TOM);
        assertThat(taken.family()).containsExactly(TOM);
        assertThat(taken.standing().cases()).isEqualTo(1);
    }

    @Test
    void childrenWhoAreAllocatedTogetherCountTogether() {
        Body<CaseAllocation> both =
                allocation.body().with("/children", "[{'record': '%s'}, {'record': '%s'}]".formatted(MIA, TOM));
        given.workforce(holding(24));

        List<WorkforceEvent> changes = changes(both);

        assertThat(changes).extracting(change -> ((CaseTaken) change).record()).containsExactlyInAnyOrder(MIA, TOM);
        assertThat(changes).allSatisfy(change -> {
            assertThat(((CaseTaken) change).family()).containsExactlyInAnyOrder(MIA, TOM);
            assertThat(((CaseTaken) change).standing().cases()).isEqualTo(26);
        });
    }

    @Test
    void theFirstYearIsFlaggedOnTheWorkersStreamAlone() {
        given.workforce(new Known(3, false, "2026-09-01"));

        CaseTaken taken = (CaseTaken) changes(allocation.body()).get(0);

        assertThat(taken.asyeMost()).isEqualTo(7);
        assertThat(given.when(allocation.command()).event(CaseAllocated.class).toString())
                .doesNotContainIgnoringCase("asye");
    }

    private CaseAllocated allocated(int held) {
        return given.workforce(holding(held)).when(allocation.command()).event(CaseAllocated.class);
    }

    private List<WorkforceEvent> changes(Body<CaseAllocation> body) {
        return of(given.when(allocation.command(body.read())));
    }

    private List<WorkforceEvent> of(Then then) {
        then.assertRecorded();
        return CaseloadChanges.of(then.decided(), given.context(Map.of(MIA, given.state(MIA), TOM, given.state(TOM))));
    }

    private static List<String> inShort(List<WorkforceEvent> changes) {
        return changes.stream()
                .map(change -> (change instanceof CaseLeft ? "left " : "taken ") + change.worker())
                .toList();
    }

    private static Workforce holding(int cases) {
        return new Known(cases, false, null);
    }

    private static Workforce holding(int cases, Map<RecordId, Set<RecordId>> more) {
        return new Known(cases, false, null, more);
    }

    /** Everybody holds as many cases; Sam may be in the first year, and Ida is the other one of the team. */
    private record Known(int cases, boolean discussed, String asye, Map<RecordId, Set<RecordId>> more)
            implements Workforce {

        Known(int cases, boolean discussed, String asye) {
            this(cases, discussed, asye, Map.of());
        }

        @Override
        public Optional<WorkerDetails> worker(String id) {
            When started = When.parse("2020");
            When first = asye == null || !id.equals("w-sam") ? null : When.parse(asye);
            return Optional.of(
                    new WorkerDetails(id, "social-worker", null, started, first, "North", started, null, null, null));
        }

        @Override
        public List<String> team(String team) {
            return List.of("w-sam", "w-ida");
        }

        @Override
        public Caseload caseload(String worker) {
            Caseload caseload = Caseload.NONE;
            for (int i = 1; i <= (worker.equals("w-ida") && asye != null ? 20 : cases); i++) {
                RecordId record = new RecordId(new UUID(0, i).toString());
                caseload = caseload.with(record, Set.of(record));
            }
            for (Map.Entry<RecordId, Set<RecordId>> one : more.entrySet()) {
                caseload = caseload.with(one.getKey(), one.getValue());
            }
            return caseload;
        }

        @Override
        public boolean discussedSinceLastCase(String worker) {
            return discussed;
        }
    }
}
