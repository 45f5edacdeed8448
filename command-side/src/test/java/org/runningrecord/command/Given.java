package org.runningrecord.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.runningrecord.command.decision.Addressed;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.Workforce;
import org.runningrecord.command.expectation.Following;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;

/** What is on file, who asks and what time it is. Mia and her brother Tom have a record each; it is the morning after the visit in {@code /bodies}. */
public final class Given {

    public static final RecordId MIA = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    public static final RecordId TOM = new RecordId("9a0c1f5e-2b77-4d0e-9d3f-6f1f6f0e7b22");
    public static final Practitioner RHYS = new Practitioner("w-1", "Rhys Bowen", "social-worker", "East");
    public static final Practitioner DAWN = new Practitioner("w-2", "Dawn Price", "team-manager", "East");
    public static final RecordingPolicy POLICY =
            RecordingPolicies.shipped().latest("england-default").orElseThrow();

    private final Map<RecordId, List<RecordEvent>> onFile = new LinkedHashMap<>();
    private final NavigableMap<Instant, RecordingPolicy> policies = new TreeMap<>();
    private final Map<String, FileReference> uploaded = new LinkedHashMap<>();
    private Workforce workforce = Workforce.NOBODY;
    private Instant now = moment("2026-10-06T09:00:00+01:00");

    private Practitioner author = RHYS;

    private Given() {}

    public static Given twoRecords() {
        Given given = new Given();
        given.onFile(new RecordOpened(MIA, given.recorded(), Body.child().read()));
        given.onFile(new RecordOpened(TOM, given.recorded(), Body.child().read()));
        return given;
    }

    public static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    public static EntryId mias(long sequence) {
        return new EntryId(MIA, sequence);
    }

    public Given at(String moment) {
        now = moment(moment);
        return this;
    }

    /** Who asks from now on. */
    public Given by(Practitioner asking) {
        author = asking;
        return this;
    }

    public Recorded recorded() {
        return new Recorded(now, author);
    }

    public Given onFile(RecordEvent event) {
        onFile.computeIfAbsent(event.record(), record -> new ArrayList<>()).add(event);
        return this;
    }

    /** That a child died, as an earlier system tells. */
    public FactImported died(RecordId record, String on) {
        ImportedFact death =
                new ImportedFact("death", "Died", When.parse(on), "child-1/death", Map.of(), Circumstances.NONE);
        return new FactImported(
                state(record).nextEntry(), recorded(), death, context(Map.of()).judge("imported-fact", death), true);
    }

    /** What this command decides goes on file. */
    public <C extends ChildCommand> Given after(C command, Decider<C> decider) {
        when(command, decider).all().forEach(this::onFile);
        return this;
    }

    /** Records an entry; what is decided goes on file. */
    public <C extends Content> Given after(RecordEntry<C> command) {
        return after(command, Kinds.deciding(command));
    }

    public <C extends Content> Then when(RecordEntry<C> command) {
        return when(command, Kinds.deciding(command));
    }

    /** Who works here, and what they hold. */
    public Given workforce(Workforce known) {
        workforce = known;
        return this;
    }

    /** The latest version of this recording policy is in force from now on. */
    public Given adopt(String policy) {
        return adopt(RecordingPolicies.shipped().latest(policy).orElseThrow());
    }

    public Given adopt(RecordingPolicy policy) {
        policies.put(now, policy);
        return this;
    }

    private RecordingPolicy policy(Instant moment) {
        Map.Entry<Instant, RecordingPolicy> inForce = policies.floorEntry(moment);
        return inForce == null ? POLICY : inForce.getValue();
    }

    /** Decides for every record of the command, as the handler does, and keeps what comes of it. */
    public <C extends ChildCommand> Then when(C command, Decider<C> decider) {
        return decided(command, new Following<>(decider));
    }

    private <C extends ChildCommand> Then decided(C command, Decider<C> decider) {
        Map<RecordId, CaseState> states = new LinkedHashMap<>();
        command.records().forEach(record -> states.put(record, state(record)));
        DecisionContext context = context(states);
        Map<RecordId, List<RecordEvent>> decided = new LinkedHashMap<>();
        try {
            Addressed.first(command)
                    .forEach(record -> decided.put(record, decider.decide(command, state(record), context)));
            context.faults().refuseIfAny();
            return new Then(decided, null);
        } catch (Refused refused) {
            return new Then(Map.of(), refused);
        }
    }

    public DecisionContext context(Map<RecordId, CaseState> states) {
        return new DecisionContext(
                recorded(), policy(now), this::policy, new Faults(), states, this::event, this::file, workforce, null);
    }

    /** A file that was uploaded before. */
    public Given uploaded(FileReference file) {
        uploaded.put(file.sha256(), file);
        return this;
    }

    private Optional<FileReference> file(String sha256) {
        return Optional.ofNullable(uploaded.get(sha256));
    }

    public CaseState state(RecordId record) {
        CaseState state = null;
        for (RecordEvent event : onFile.get(record)) {
            state = Evolution.evolve(state, event);
        }
        return state;
    }

    /** The entry that was recorded last, of those that still belong to the record or once did. */
    public EntryId lastEntry(RecordId record) {
        long last = state(record).entries().keySet().stream().max(Long::compare).orElseThrow();
        return new EntryId(record, last);
    }

    public List<RecordEvent> events(RecordId record) {
        return List.copyOf(onFile.get(record));
    }

    private RecordEvent event(RecordId record, long sequence) {
        return onFile.get(record).get((int) sequence);
    }
}
