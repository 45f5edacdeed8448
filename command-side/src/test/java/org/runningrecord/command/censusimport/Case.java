package org.runningrecord.command.censusimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.decision.Workforce;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.problem.Faults;

/** One child's record, into which returns are imported one after another, with nothing but the decider. */
final class Case {

    private static final RecordingPolicy POLICY =
            RecordingPolicies.shipped().latest("england-default").orElseThrow();

    private static final RecordId RECORD = new RecordId("00000000-0000-4000-8000-000000000001");
    static final Recorded RECORDED =
            new Recorded(Instant.parse("2026-11-23T10:00:00Z"), new Practitioner("import", "Import", "import", "data"));

    private final List<RecordEvent> events = new ArrayList<>();
    private @Nullable CaseState state;

    Case() {
        apply(new RecordOpened(
                RECORD,
                RECORDED,
                new Child(
                        List.of(),
                        new Birth(Birth.Status.BORN, Birth.Certainty.CONFIRMED, When.parse("2015-03-27"), List.of()),
                        List.of(),
                        List.of(),
                        null)));
    }

    /** What happens to the record beside imports. */
    void apply(RecordEvent event) {
        events.add(event);
        state = Evolution.evolve(state, event);
    }

    /** What importing this return of one child adds to the record. */
    List<RecordEvent> imported(String xml) {
        Returns.Read read = Returns.read(xml);
        CensusChild child = read.only();
        List<RecordEvent> decided = ImportDecider.decide(command(read, child), state, context());
        decided.forEach(this::apply);
        return decided;
    }

    /** The same, where what an adoption closed the record to is left out. */
    List<RecordEvent> importedWithout(String xml, Set<CensusFact> these) {
        Returns.Read read = Returns.read(xml);
        List<RecordEvent> decided =
                ImportDecider.decide(command(read, read.only()).without(these), state, context());
        decided.forEach(this::apply);
        return decided;
    }

    private static ImportFacts command(Returns.Read read, CensusChild child) {
        return new ImportFacts(RECORD, child.facts(), child.episodes(), read.census(), Set.of());
    }

    /** The same in short: {@code + kind date} for a fact that is new, {@code ~ kind date} for one that is corrected. */
    List<String> takes(String xml) {
        return imported(xml).stream().map(Case::inShort).toList();
    }

    static EntryId entry(long sequence) {
        return new EntryId(RECORD, sequence);
    }

    private static String inShort(RecordEvent event) {
        if (event instanceof FactImported imported) {
            return "+ " + imported.content().fact() + " " + imported.content().occurred();
        }
        NoteAmended amended = (NoteAmended) event;
        return "~ " + ((org.runningrecord.events.content.ImportedFact) amended.content()).fact() + " "
                + amended.content().occurred();
    }

    private DecisionContext context() {
        return new DecisionContext(
                RECORDED,
                POLICY,
                moment -> POLICY,
                new Faults(),
                Map.of(),
                (record, sequence) -> events.get((int) sequence),
                UploadedFiles.NONE,
                Workforce.NOBODY,
                null);
    }
}
