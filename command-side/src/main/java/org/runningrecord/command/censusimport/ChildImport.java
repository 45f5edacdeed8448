package org.runningrecord.command.censusimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runningrecord.command.censusimport.ImportReport.ChildReport;
import org.runningrecord.command.censusimport.ImportReport.Facts;
import org.runningrecord.command.censusimport.ImportReport.Taken;
import org.runningrecord.command.record.OpenRecord;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.web.problem.Refused;

/** Takes one child in: finds the record or opens one, and hands the facts to the desk. Facts go in as one commit, all or none. */
public final class ChildImport {

    private static final String REQUEST = "cin-census-import";

    private final CommandDesk desk;
    private final ChildMatching matching;

    public ChildImport(CommandDesk desk, ChildMatching matching) {
        this.desk = desk;
        this.matching = matching;
    }

    ChildReport take(CensusChild child, CensusReturn returned, Practitioner author) {
        try {
            return matched(child, returned, author);
        } catch (Refused e) {
            if (e.kind() == Refused.Kind.UNAVAILABLE) {
                throw e;
            }
            return refused(child, returned, author, e);
        }
    }

    /** Where somebody else has opened a record for this child in the meantime, it is matched now. */
    private ChildReport refused(CensusChild child, CensusReturn returned, Practitioner author, Refused why) {
        Refused reason = why;
        if (why.kind() == Refused.Kind.CONFLICT) {
            try {
                return matched(child, returned, author);
            } catch (Refused again) {
                reason = again;
            }
        }
        List<CensusFault> faults = new ArrayList<>(child.faults());
        reason.faults().forEach(fault -> faults.add(new CensusFault(place(child), fault.detail())));
        faults.add(new CensusFault(place(child), reason.getMessage() + "; the child was left out"));
        return leftOut(child, faults);
    }

    private ChildReport matched(CensusChild child, CensusReturn returned, Practitioner author) {
        List<CensusFault> faults = new ArrayList<>(child.faults());
        ChildMatching.Match match = matching.match(child);
        faults.addAll(match.faults());
        if (match.leftOut()) {
            return leftOut(child, faults);
        }
        Optional<RecordId> record = match.record();
        Taken taken = record.isPresent() ? Taken.MATCHED : Taken.OPENED;
        RecordId known = record.isPresent() ? record.get() : opened(child, match.unclaimed(), author);
        Facts facts = facts(new ImportFacts(known, child.facts(), child.episodes(), returned), child, author);
        return new ChildReport(child.shownAs(), child.number(), taken, known, facts, faults);
    }

    private RecordId opened(CensusChild child, List<Identifier> identifiers, Practitioner author) {
        RecordId record = new RecordId(UUID.randomUUID().toString());
        desk.submit(
                new OpenRecord(record, new Child(List.of(), child.birth(), identifiers, List.of(), null)),
                asked(author));
        return record;
    }

    private Facts facts(ImportFacts command, CensusChild child, Practitioner author) {
        Optional<Commit> commit = desk.submitUnlessNothingNew(command, asked(author));
        String imported = EventCatalogue.nameOf(FactImported.class).name();
        long events = commit.map(made -> made.events().size()).orElse(0);
        long added = commit.map(made -> made.events().stream()
                        .filter(event -> event.name().equals(imported))
                        .count())
                .orElse(0L);
        return new Facts(added, events - added, child.all().count() - events, child.leftOut());
    }

    private static ChildReport leftOut(CensusChild child, List<CensusFault> faults) {
        Facts facts = new Facts(0, 0, 0, child.leftOut() + child.all().count());
        return new ChildReport(child.shownAs(), child.number(), Taken.LEFT_OUT, null, facts, faults);
    }

    private static String place(CensusChild child) {
        return "Child[" + child.number() + "]";
    }

    /** Facts are matched one by one, so a repeated import needs no key to add nothing. */
    private static Asked asked(Practitioner author) {
        return new Asked(author, new IdempotencyKey(UUID.randomUUID().toString(), REQUEST), null, List.of());
    }
}
