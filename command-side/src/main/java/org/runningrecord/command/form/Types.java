package org.runningrecord.command.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.runningrecord.events.value.Basis;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.Sharing;
import org.runningrecord.events.value.StrengthsAndRisks;
import org.runningrecord.events.value.When;

/** The types that say by themselves how they are filled in. */
final class Types {

    private static final Map<Class<?>, Supplier<ValueRule>> RULES = new HashMap<>();

    static {
        RULES.put(String.class, () -> Values.LINE);
        RULES.put(Narrative.class, () -> Values.NARRATIVE);
        RULES.put(When.class, () -> Values.HAPPENED);
        RULES.put(Boolean.class, () -> Values.YES_NO);
        RULES.put(RecordId.class, () -> Values.RECORD);
        RULES.put(EntryId.class, () -> Values.ENTRY);
        RULES.put(Practitioner.class, () -> Parts.PRACTITIONER);
        RULES.put(PersonPresent.class, () -> Parts.PERSON);
        RULES.put(Quotation.class, () -> Parts.QUOTATION);
        RULES.put(Risk.class, () -> Parts.RISK);
        RULES.put(Sharing.class, () -> Parts.SHARING);
        RULES.put(Basis.class, () -> Parts.BASIS);
        RULES.put(Decision.class, () -> Parts.DECISION);
        RULES.put(Perspectives.class, () -> Parts.PERSPECTIVES);
        RULES.put(StrengthsAndRisks.class, () -> Parts.STRENGTHS_AND_RISKS);
    }

    private Types() {}

    /** @throws IllegalArgumentException if a value of this type needs a rule of its own */
    static ValueRule of(Class<?> type) {
        if (type.isEnum()) {
            return Values.choice(type);
        }
        Supplier<ValueRule> rule = RULES.get(type);
        if (rule == null) {
            throw new IllegalArgumentException("Say how a " + type.getSimpleName() + " is filled in");
        }
        return rule.get();
    }
}
