package org.runningrecord.query.outcome;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Assessment;
import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.content.ManagementDecision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.StrengthsAndRisks;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.outcome.Journey.Step;
import org.runningrecord.query.outcome.OutcomesShown.SideBySide;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.springframework.stereotype.Component;

/** Asks how outcomes went. */
@Component
class OutcomesQuery {

    private static final Choice OUTCOMES = Choice.of("outcome", "outcome-review", "view-change");
    private static final Choice WEIGHED = Choice.of("assessment", "care-plan", "key-meeting", "management-decision");

    private final Entries entries;
    private final Summaries summaries;
    private final Standpoints standpoints;
    private final ZoneId zone;

    OutcomesQuery(Entries entries, Summaries summaries, Standpoints standpoints, RecordingPolicy policy) {
        this.entries = entries;
        this.summaries = summaries;
        this.standpoints = standpoints;
        this.zone = policy.zone();
    }

    OutcomesShown of(Asking asking) {
        RecordSummary child = summaries.of(asking.record(), asking.position());
        Age age = Age.of(child.birth(), child.born(), zone);
        Map<EntryId, Journey> journeys = new LinkedHashMap<>();
        List<EntryShown> all = entries.all(asking, OUTCOMES);
        all.stream()
                .filter(entry -> entry.kind().equals("outcome"))
                .forEach(entry -> journeys.put(entry.entry(), new Journey(step(entry, age), new ArrayList<>())));
        for (EntryShown entry : all) {
            Journey journey = entry.content() instanceof AboutEntry later ? journeys.get(later.about()) : null;
            if (journey != null) {
                journey.steps().add(step(entry, age));
            }
        }
        return new OutcomesShown(
                asking.record(),
                standpoints.heading(asking.from()),
                List.copyOf(journeys.values()),
                sideBySide(asking));
    }

    private Step step(EntryShown entry, Age age) {
        When occurred = When.parse(entry.occurred());
        return new Step(
                entry.entry(),
                entry.kind(),
                DateWords.of(occurred, zone),
                entry.occurred(),
                age.at(occurred),
                entry.headline(),
                entry.content(),
                entry.notYetOnFile(),
                entry.disputes());
    }

    private @Nullable SideBySide sideBySide(Asking asking) {
        return entries.last(asking, WEIGHED, entry -> said(entry.content()) != null)
                .map(entry -> new SideBySide(
                        entry.entry(),
                        entry.kind(),
                        DateWords.of(When.parse(entry.occurred()), zone),
                        entry.occurred(),
                        said(entry.content())))
                .orElse(null);
    }

    private static @Nullable StrengthsAndRisks said(@Nullable Content content) {
        if (content instanceof Assessment assessment) {
            return assessment.strengthsAndRisks();
        }
        if (content instanceof CarePlan plan) {
            return plan.riskFactors();
        }
        if (content instanceof KeyMeeting meeting) {
            return meeting.strengthsAndRisks();
        }
        return content instanceof ManagementDecision decision ? decision.strengthsAndRisks() : null;
    }
}
