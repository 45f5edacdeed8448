package org.runningrecord.command.censusimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.FactState;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Source;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.NotApplicable;
import org.runningrecord.policy.RecordingFacts;

/** Decides what a return adds to a record: nothing where it tells what is on file, an entry where it tells more, a correction where it tells otherwise. */
public final class ImportDecider {

    private static final String KIND = "imported-fact";

    private ImportDecider() {}

    /** @throws AfterAdoption if something that is not left out happened after the child was adopted */
    public static List<RecordEvent> decide(ImportFacts command, CaseState state, DecisionContext context) {
        StillThere.goesOnHere(state);
        List<RecordEvent> events = new ArrayList<>();
        Set<CensusFact> later = new HashSet<>();
        for (FactKeys.Keyed told : FactKeys.of(command, state.facts(), fact -> toldBy(fact, state, context))) {
            ImportedFact content = content(told, command.returned());
            RecordEvent event = event(content, command.returned(), state, context, events.size());
            if (event == null || command.leftOut().contains(told.fact())) {
                continue;
            }
            if (StillThere.afterAdoption(
                    content.occurred(), state, context.policy().zone())) {
                later.add(told.fact());
            }
            events.add(event);
        }
        if (!later.isEmpty()) {
            throw new AfterAdoption(later);
        }
        events.stream()
                .flatMap(event -> death(event).stream())
                .findFirst()
                .ifPresent(died -> events.addAll(stoppedClocks(died, command.returned(), state, context)));
        return events;
    }

    /** What a fact adds; absent where it is on file. */
    private static @Nullable RecordEvent event(
            ImportedFact content, CensusReturn returned, CaseState state, DecisionContext context, int before) {
        FactState known = state.facts().get(content.key());
        if (known == null) {
            return new FactImported(
                    new EntryId(state.record(), state.nextEntry().sequence() + before),
                    context.recorded(),
                    content,
                    timeliness(content, context),
                    context.policy().significantByRule(content.fact()));
        }
        return corrects(content, known, returned, state, context)
                ? correction(content, known, returned, state, context)
                : null;
    }

    private static Optional<When> death(RecordEvent event) {
        return event instanceof FactImported imported
                        && imported.content().fact().equals(FactKind.DEATH.fact())
                ? Optional.of(imported.content().occurred())
                : Optional.empty();
    }

    /**
     * A death stops the clocks: visits that were to be made after it are called off, on file like everything else. The record of one that was to be made
     * before is still expected.
     */
    private static List<PlannedVisitCancelled> stoppedClocks(
            When died, CensusReturn returned, CaseState state, DecisionContext context) {
        Instant death = died.earliest(context.policy().zone());
        return state.plans().entrySet().stream()
                .filter(plan -> plan.getValue().open()
                        && plan.getValue().expected().from().isAfter(death))
                .map(Map.Entry::getKey)
                .sorted()
                .map(sequence -> new PlannedVisitCancelled(
                        new EntryId(state.record(), sequence),
                        context.recorded(),
                        returned.name() + " tells of the child's death"))
                .toList();
    }

    private static boolean corrects(
            ImportedFact told, FactState known, CensusReturn returned, CaseState state, DecisionContext context) {
        return !told.occurred().toString().equals(known.occurred())
                && !returned.olderThan(toldBy(known, state, context));
    }

    private static NoteAmended correction(
            ImportedFact told, FactState known, CensusReturn returned, CaseState state, DecisionContext context) {
        EntryId entry = new EntryId(state.record(), known.entry());
        return new NoteAmended(
                entry,
                entry(known, state).versions() + 1,
                context.recorded(),
                AmendmentKind.CORRECTION,
                returned.name() + " gives another date",
                told,
                timeliness(told, context),
                null,
                null,
                null);
    }

    private static ImportedFact content(FactKeys.Keyed told, CensusReturn returned) {
        CensusFact fact = told.fact();
        Map<String, String> details = new HashMap<>(fact.details());
        details.putAll(returned.details());
        return new ImportedFact(
                fact.kind().fact(),
                fact.kind().headline(),
                When.parse(fact.date().toString()),
                told.key(),
                details,
                new Circumstances(null, null, new Source(returned.name(), null, null), null, List.of()));
    }

    private static Timeliness timeliness(ImportedFact content, DecisionContext context) {
        return NotApplicable.because(
                "import",
                RecordingFacts.about(KIND, content),
                context.now(),
                context.policy().zone());
    }

    private static CensusReturn toldBy(FactState fact, CaseState state, DecisionContext context) {
        return CensusReturn.of(((ImportedFact)
                        context.contents().at(state.record(), entry(fact, state).latest()))
                .details());
    }

    private static EntryState entry(FactState fact, CaseState state) {
        @Nullable EntryState entry = state.entry(new EntryId(state.record(), fact.entry()));
        return Objects.requireNonNull(entry, "a fact on file has an entry");
    }
}
