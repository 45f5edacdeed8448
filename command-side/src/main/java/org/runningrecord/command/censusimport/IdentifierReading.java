package org.runningrecord.command.censusimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.claim.IdentifierRules;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Identifier.Scheme;

/** What a child can be matched by: {@code LAchildID}, which the authority issued, {@code UPN} and {@code FormerUPN}. */
final class IdentifierReading {

    private IdentifierReading() {}

    /** Those that pass their checks; the others are reported. */
    static List<Identifier> of(XmlElement identifiers, String lea, List<CensusFault> faults) {
        List<Identifier> sound = new ArrayList<>();
        add(identifiers, "LAchildID", Scheme.LA_CHILD_ID, lea, sound, faults);
        add(identifiers, "UPN", Scheme.UPN, null, sound, faults);
        add(identifiers, "FormerUPN", Scheme.FORMER_UPN, null, sound, faults);
        return sound;
    }

    private static void add(
            XmlElement in,
            String name,
            Scheme scheme,
            @Nullable String authority,
            List<Identifier> sound,
            List<CensusFault> faults) {
        List<XmlElement> given = in.all(name);
        if (given.isEmpty() || given.get(0).text().isEmpty()) {
            return;
        }
        Identifier identifier = IdentifierRules.normal(
                new Identifier(scheme, authority, given.get(0).text()));
        @Nullable String fault = IdentifierRules.fault(identifier);
        if (fault == null) {
            sound.add(identifier);
        } else {
            faults.add(CensusFault.at(given.get(0), fault + "; it was left out"));
        }
        given.stream()
                .skip(1)
                .forEach(
                        again -> faults.add(CensusFault.at(again, "This is given more than once; the first is taken")));
    }
}
