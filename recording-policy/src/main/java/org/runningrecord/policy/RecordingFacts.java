package org.runningrecord.policy;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * All that a recording rule may ask about an entry.
 *
 * @param kind of entry in kebab case, for example {@code visit}, {@code contact} or {@code supervision}
 * @param occurred when what it tells began
 * @param ended when it ended; the same where it did not last
 * @param known when the service learned of it, where that differs
 * @param riskIdentified when harm or risk was identified; present exactly where the answer to the risk question is yes
 * @param setting of a visit in lower case, for example {@code home}; absent for other kinds
 */
public record RecordingFacts(
        String kind,
        When occurred,
        When ended,
        @Nullable When known,
        @Nullable When riskIdentified,
        @Nullable String setting) {

    /** The facts of an entry. Risk of which nobody said when it was identified counts from when the event occurred. */
    public static RecordingFacts about(String kind, Content content) {
        Risk risk = content.risk();
        When identified = risk.when() == null ? content.occurred() : risk.when();
        String setting = content instanceof Visit visit ? Kebab.of(visit.place().setting()) : null;
        return new RecordingFacts(
                kind,
                content.occurred(),
                content.ended(),
                content.circumstances().known(),
                risk.yes() ? identified : null,
                setting);
    }

    /** A visit that is still to come: nothing is known of it but when it should end and where. */
    public static RecordingFacts plannedVisit(When plannedEnd, String setting) {
        return new RecordingFacts("visit", plannedEnd, plannedEnd, null, null, setting);
    }
}
