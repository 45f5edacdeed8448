package org.runningrecord.command.personfactend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.content.PersonFact;
import org.runningrecord.events.content.PersonFactEnd;

/** What an entry says of a person in the child's life ends once, and not before it begins. */
public final class Endable {

    static final String AFTER = "It ends after it begins";

    static final List<String> FACTS =
            List.of("relationship", "parental-responsibility", "household-membership", "contact-restriction");

    private Endable() {}

    /** Faults an ending that names a fact which another one ended already. */
    public static void once(PersonFactEnd end, String pointer, CaseState state, Checks checks) {
        EntryState fact = fact(end, state);
        if (fact != null && fact.standing().ended()) {
            checks.faults().add(pointer, "This has been ended already");
        }
    }

    /** Faults an ending that is earlier than what it ends. */
    public static void after(PersonFactEnd end, String pointer, CaseState state, Checks checks) {
        EntryState fact = fact(end, state);
        if (fact != null) {
            PersonFact said = (PersonFact) checks.told(state.record(), fact.latest());
            checks.notBefore(pointer, end.ended(), said.since(), AFTER);
        }
    }

    private static @Nullable EntryState fact(PersonFactEnd end, CaseState state) {
        EntryState fact = end.about() == null ? null : state.entry(end.about());
        return fact != null && FACTS.contains(fact.kind()) ? fact : null;
    }
}
