package org.runningrecord.command.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.clock.Occurrences;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Ties;

/**
 * The state of one child's record, as decisions need it: never text. Immutable, so a warm copy may be shared by every command.
 *
 * @param version the sequence of its last event
 * @param standing whether it takes new entries
 * @param entries by the sequence of the event that created them
 * @param plans planned visits, likewise
 * @param facts imported facts by their natural key
 * @param expectations what is and was expected, by the rule, what started its clock and what it counts from
 * @param ties who has to do with the record
 * @param unseen sequences of entries that whoever decides may not know of; empty in the state that is kept
 */
public record CaseState(
        RecordId record,
        long version,
        RecordStanding standing,
        BySequence<EntryState> entries,
        BySequence<PlanState> plans,
        PMap<String, FactState> facts,
        PMap<String, ExpectationState> expectations,
        Ties ties,
        Set<Long> unseen) {

    public CaseState(
            RecordId record,
            long version,
            RecordStanding standing,
            BySequence<EntryState> entries,
            BySequence<PlanState> plans,
            PMap<String, FactState> facts,
            PMap<String, ExpectationState> expectations,
            Ties ties) {
        this(record, version, standing, entries, plans, facts, expectations, ties, Set.of());
    }

    static CaseState opened(RecordId record, Ties ties) {
        return new CaseState(
                record,
                0,
                RecordStanding.OPEN,
                BySequence.empty(),
                BySequence.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                ties);
    }

    /** The id of the entry that the next event would create. */
    public EntryId nextEntry() {
        return new EntryId(record, version + 1);
    }

    /** The entry with this id, whether or not it still belongs here; absent where this record has none. */
    public @Nullable EntryState entry(EntryId id) {
        return id.record().equals(record) && !unseen.contains(id.sequence()) ? entries.at(id.sequence()) : null;
    }

    /** The same to somebody who may not know of some entries. What follows from those is decided all the same. */
    public CaseState to(Caller caller) {
        return new CaseState(
                record, version, standing, entries, plans, facts, expectations, ties, ties.hiddenFrom(caller));
    }

    /** Whether clocks see this entry here, because its record was merged into this one. Of those, kinds and names are the same. */
    public boolean takenIn(EntryId id, Collection<String> kinds) {
        return standing.taken().stream()
                .anyMatch(one -> !one.parted()
                        && one.is(id)
                        && (kinds.isEmpty() || kinds.contains(one.occurrence().name())));
    }

    /** The planned visit with this id; absent where this record has none. */
    public @Nullable PlanState plan(EntryId id) {
        return id.record().equals(record) ? plans.at(id.sequence()) : null;
    }

    /** Whether harm or risk is told of in any entry as it now reads. */
    public boolean riskOnFile() {
        return entries.values().stream().anyMatch(EntryState::risk);
    }

    /** Whether an action with this id was agreed on this record. */
    public boolean holdsAction(String id) {
        EntryState entry = holder(id);
        return entry != null && entry.actions().holds(ActionNumbers.number(id));
    }

    /** Whether an action with this id is still to be done. */
    public boolean actionOpen(String id) {
        EntryState entry = holder(id);
        return entry != null && !entry.standing().gone() && entry.actions().open(ActionNumbers.number(id));
    }

    /** How often an action was carried forward. */
    public int carried(String id) {
        EntryState entry = holder(id);
        return entry == null ? 0 : entry.actions().carried(ActionNumbers.number(id));
    }

    /** The entry that agreed this action; absent where none could have. */
    public @Nullable EntryId actionAgreedIn(String id) {
        return ActionNumbers.holder(id, record).orElse(null);
    }

    /** The ids of all actions that are still to be done, in the order they were agreed. */
    public List<String> openActions() {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getValue().standing().gone())
                .flatMap(entry -> entry.getValue().actions().open().stream()
                        .map(number -> new EntryId(record, entry.getKey()) + "-" + number))
                .toList();
    }

    /** Whether any planned visit is still to be made. */
    public boolean plansOpen() {
        return plans.values().stream().anyMatch(PlanState::open);
    }

    /** Whether nothing is expected of this record any more: the child has died or was adopted, or another record goes on in its place. */
    public boolean over() {
        return standing.mergedInto() != null || standing.adopted() != null || death().isPresent();
    }

    /** That the child died, as this record or one that was merged into it tells. */
    public Optional<Occurrence> death() {
        Stream<Occurrence> here = facts.entrySet().stream()
                .filter(fact -> fact.getKey().endsWith("/death"))
                .map(fact -> new Occurrence(
                        fact.getValue().entry(),
                        Occurrences.DEATH,
                        When.parse(fact.getValue().occurred()),
                        null,
                        null,
                        List.of()));
        Stream<Occurrence> takenIn = standing.taken().stream()
                .filter(one -> !one.parted() && one.occurrence().named(Occurrences.DEATH))
                .map(TakenIn::occurrence);
        return Stream.concat(here, takenIn).findFirst();
    }

    /** The open expectation with this id; absent where there is none. */
    public @Nullable ExpectationState openExpectation(EntryId id) {
        return expectations.values().stream()
                .filter(one ->
                        id.equals(new EntryId(record, one.sequence())) && one.became() == ExpectationState.Became.OPEN)
                .findFirst()
                .orElse(null);
    }

    private @Nullable EntryState holder(String id) {
        return ActionNumbers.holder(id, record).map(this::entry).orElse(null);
    }

    CaseState next() {
        return new CaseState(record, version + 1, standing, entries, plans, facts, expectations, ties);
    }

    CaseState with(Ties now) {
        return new CaseState(record, version, standing, entries, plans, facts, expectations, now);
    }

    CaseState with(RecordStanding now) {
        return new CaseState(record, version, now, entries, plans, facts, expectations, ties);
    }

    CaseState with(long sequence, EntryState entry) {
        return new CaseState(
                record, version, standing, entries.with(sequence, entry), plans, facts, expectations, ties);
    }

    CaseState with(long sequence, PlanState plan) {
        return new CaseState(record, version, standing, entries, plans.with(sequence, plan), facts, expectations, ties);
    }

    CaseState with(String key, FactState fact) {
        return new CaseState(record, version, standing, entries, plans, facts.plus(key, fact), expectations, ties);
    }

    CaseState renamed(String before, String key, ExpectationState expectation) {
        return new CaseState(
                record,
                version,
                standing,
                entries,
                plans,
                facts,
                expectations.minus(before).plus(key, expectation),
                ties);
    }

    CaseState with(String key, ExpectationState expectation) {
        return new CaseState(
                record, version, standing, entries, plans, facts, expectations.plus(key, expectation), ties);
    }
}
