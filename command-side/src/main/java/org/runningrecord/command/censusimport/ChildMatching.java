package org.runningrecord.command.censusimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.runningrecord.command.record.RecordsByIdentifier;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Identifier.Scheme;
import org.runningrecord.events.value.RecordId;

/** Finds out whose record a child of a return is: by the LA child id, else by the UPN. A former UPN says too little to be matched by. */
public final class ChildMatching {

    private final RecordsByIdentifier records;
    private final UnaryOperator<RecordId> goingOn;

    /** @param goingOn the record that goes on in place of one that was merged; else the same */
    public ChildMatching(RecordsByIdentifier records, UnaryOperator<RecordId> goingOn) {
        this.records = records;
        this.goingOn = goingOn;
    }

    /**
     * Whose record it is.
     *
     * @param record absent where none is on file
     * @param unclaimed identifiers that no record has
     * @param leftOut whether the child cannot be taken in
     */
    record Match(Optional<RecordId> record, List<Identifier> unclaimed, boolean leftOut, List<CensusFault> faults) {}

    Match match(CensusChild child) {
        String place = "Child[" + child.number() + "]/ChildIdentifiers";
        Map<Scheme, RecordId> claimed = new LinkedHashMap<>();
        List<Identifier> unclaimed = new ArrayList<>();
        for (Identifier identifier : child.identifiers()) {
            records.find(identifier)
                    .map(goingOn)
                    .ifPresentOrElse(
                            record -> claimed.put(identifier.scheme(), record), () -> unclaimed.add(identifier));
        }
        if (child.identifiers().stream().allMatch(identifier -> identifier.scheme() == Scheme.FORMER_UPN)) {
            return leftOut(
                    place, "There is neither an LAchildID nor a UPN to match this child by; the child was left out");
        }
        RecordId byLa = claimed.get(Scheme.LA_CHILD_ID);
        RecordId byUpn = claimed.get(Scheme.UPN);
        if (byLa != null && byUpn != null && !byLa.equals(byUpn)) {
            return leftOut(place, "LAchildID and UPN belong to two different records; the child was left out");
        }
        Optional<RecordId> record = Optional.ofNullable(byLa != null ? byLa : byUpn);
        List<CensusFault> faults = new ArrayList<>();
        if (record.isPresent()) {
            unclaimed.forEach(identifier -> faults.add(new CensusFault(
                    place,
                    "The record on file was opened without this " + name(identifier.scheme())
                            + "; an import does not add identifiers to it")));
        }
        RecordId byFormer = claimed.get(Scheme.FORMER_UPN);
        if (byFormer != null && !record.equals(Optional.of(byFormer))) {
            faults.add(new CensusFault(place, "The FormerUPN belongs to another record; it was left out"));
        }
        return new Match(record, unclaimed, false, faults);
    }

    private static Match leftOut(String place, String reason) {
        return new Match(Optional.empty(), List.of(), true, List.of(new CensusFault(place, reason)));
    }

    private static String name(Scheme scheme) {
        return switch (scheme) {
            case LA_CHILD_ID -> "LAchildID";
            case UPN -> "UPN";
            case FORMER_UPN -> "FormerUPN";
            case NHS_NUMBER, OTHER -> "identifier";
        };
    }
}
