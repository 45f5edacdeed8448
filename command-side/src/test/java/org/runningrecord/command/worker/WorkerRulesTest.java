package org.runningrecord.command.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Given;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.WorkforceEvent.WorkerRecorded;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.web.problem.Fault;

class WorkerRulesTest {

    private final Given given = Given.twoRecords();
    private final DecisionContext context = given.context(Map.of());

    @Test
    void recordsAWorker() {
        List<WorkforceEvent> decided =
                WorkerRules.decide(worker("Ida", "2026-09-01", "2026-09-01", null, "w-max"), context);

        WorkerRecorded recorded = (WorkerRecorded) decided.get(0);
        assertThat(recorded.worker()).isEqualTo("w-ida");
        assertThat(recorded.details().team()).isEqualTo("North");
        assertThat(recorded.recorded().by()).isEqualTo(Given.RHYS);
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        assertThat(faults(worker(null, null, null, null, null)))
                .containsExactlyInAnyOrder("/name", "/started", "/teamSince");
        assertThat(faults(worker("Ida", "2026-09-01", "2026-08-31", "2026-08-01", "w-ida")))
                .containsExactlyInAnyOrder("/teamSince", "/left", "/manager");
        WorkerDetails blank =
                new WorkerDetails("Ida", "", " ", When.parse("2020"), null, "", When.parse("2020"), " ", null, null);
        assertThat(faults(new RecordWorker("w-ida", blank)))
                .containsExactlyInAnyOrder("/role", "/team", "/qualification", "/manager");
    }

    @Test
    void recordsThatACaseloadWasDiscussed() {
        CaseloadDiscussion said = new CaseloadDiscussion(When.parse("2026-10-01"), "Max", Narrative.of("No new cases"));

        CaseloadDiscussed recorded = (CaseloadDiscussed)
                WorkerRules.decide(new DiscussCaseload("w-ida", said), context).get(0);

        assertThat(recorded.discussion()).isEqualTo(said);
        assertThat(recorded.worker()).isEqualTo("w-ida");
    }

    @Test
    void saysWhatIsMissingInADiscussion() {
        CaseloadDiscussion bare = new CaseloadDiscussion(When.parse("2027-01-01"), " ", null);

        assertThat(WorkerRules.decide(new DiscussCaseload("w-ida", bare), context))
                .isEmpty();
        assertThat(context.faults().all().stream().map(Fault::pointer))
                .containsExactlyInAnyOrder("/discussed", "/by", "/result");
    }

    private List<String> faults(RecordWorker command) {
        DecisionContext own = given.context(Map.of());
        assertThat(WorkerRules.decide(command, own)).isEmpty();
        return own.faults().all().stream().map(Fault::pointer).toList();
    }

    private static RecordWorker worker(
            @Nullable String name,
            @Nullable String started,
            @Nullable String since,
            @Nullable String left,
            @Nullable String manager) {
        return new RecordWorker(
                "w-ida",
                new WorkerDetails(
                        name,
                        "social-worker",
                        null,
                        when(started),
                        null,
                        "North",
                        when(since),
                        manager,
                        null,
                        when(left)));
    }

    private static @Nullable When when(@Nullable String text) {
        return text == null ? null : When.parse(text);
    }
}
