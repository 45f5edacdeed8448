package org.runningrecord.command.censusimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.runningrecord.command.censusimport.ImportReport.ChildReport;
import org.runningrecord.command.censusimport.ImportReport.Facts;
import org.runningrecord.command.censusimport.ImportReport.Taken;
import org.runningrecord.command.record.OpenRecord;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.Event;
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
        ImportFacts command = new ImportFacts(known, child.facts(), child.episodes(), returned, Set.of());
        Facts facts = taken(command, child, author, faults);
        return new ChildReport(child.shownAs(), child.number(), taken, known, facts, faults);
    }

    /** What happened after the child was adopted is left out, and all else taken. */
    private Facts taken(ImportFacts command, CensusChild child, Practitioner author, List<CensusFault> faults) {
        try {
            return facts(command, child, author);
        } catch (AfterAdoption later) {
            later.facts().stream()
                    .sorted(Comparator.comparing(CensusFact::where))
                    .forEach(fact -> faults.add(new CensusFault(
                            fact.where(),
                            "This happened after the child was adopted, when the record was closed; it was left out")));
            return taken(command.without(later.facts()), child, author, faults);
        }
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
        long added = count(commit, FactImported.class);
        long corrected = count(commit, NoteAmended.class);
        long later = command.leftOut().size();
        return new Facts(added, corrected, child.all().count() - added - corrected - later, child.leftOut() + later);
    }

    /** A commit may hold more than facts: what follows from one is in it too. */
    private static long count(Optional<Commit> commit, Class<? extends Event> type) {
        String name = EventCatalogue.nameOf(type).name();
        return commit.stream()
                .flatMap(made -> made.events().stream())
                .filter(event -> event.name().equals(name))
                .count();
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
