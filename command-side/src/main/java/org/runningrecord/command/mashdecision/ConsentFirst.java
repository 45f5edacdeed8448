package org.runningrecord.command.mashdecision;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.ConsentOrder;
import org.runningrecord.events.value.ConsentOrder.Standing;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.When;

/** Judges whether consent came before the decision. One that came first is recorded all the same, and marked (audit tips, MASH). */
final class ConsentFirst {

    private static final String CONSENT = EventCatalogue.kindOf(Consent.class);

    private ConsentFirst() {}

    static ConsentOrder judge(MashDecision decision, DecisionContext context) {
        return new ConsentOrder(
                standing(decision.referrersConsent(), decision.made(), context),
                standing(decision.socialWorkersConsent(), decision.made(), context));
    }

    /** The consent that was named, on whichever of the children's records it stands; absent where none is. */
    static @Nullable Consent named(@Nullable Answer<EntryId> answer, DecisionContext context) {
        EntryId id = answer == null ? null : answer.given().orElse(null);
        CaseState state = id == null ? null : context.states().get(id.record());
        EntryState entry = state == null ? null : state.entry(id);
        return entry != null && entry.kind().equals(CONSENT)
                ? (Consent) context.contents().at(id.record(), entry.latest())
                : null;
    }

    private static Standing standing(Answer<EntryId> answer, When made, DecisionContext context) {
        Consent consent = named(answer, context);
        if (consent == null) {
            return Standing.NOT_SOUGHT;
        }
        return switch (consent.state()) {
            case REFUSED -> Standing.REFUSED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case GIVEN ->
                withdrawn(answer.given().orElseThrow(), consent, made, context)
                        ? Standing.WITHDRAWN
                        : first(consent, made, context) ? Standing.CAME_FIRST : Standing.CAME_LATER;
            case OVERRIDDEN -> first(consent, made, context) ? Standing.OVERRIDDEN_FIRST : Standing.CAME_LATER;
        };
    }

    /**
     * Whether a later consent on the same record withdrew this one before the decision. One that was recorded for several children at once withdraws the
     * consent by the name it has on the record that was written to.
     */
    private static boolean withdrawn(EntryId given, Consent consent, When made, DecisionContext context) {
        Stream<EntryId> others =
                consent.circumstances().links().stream().filter(Link::made).map(Link::entry);
        Set<EntryId> names = Stream.concat(Stream.of(given), others).collect(Collectors.toSet());
        List<Consent> consents = context.states().get(given.record()).entries().values().stream()
                .filter(entry ->
                        entry.kind().equals(CONSENT) && !entry.standing().gone())
                .map(entry -> (Consent) context.contents().at(given.record(), entry.latest()))
                .toList();
        return consents.stream()
                .anyMatch(later ->
                        later.withdraws() != null && names.contains(later.withdraws()) && first(later, made, context));
    }

    /** Where only days are known, consent of the same day is taken to have come first. */
    private static boolean first(Consent consent, When made, DecisionContext context) {
        ZoneId zone = context.policy().zone();
        return !consent.asked().earliest(zone).isAfter(made.end(zone));
    }
}
