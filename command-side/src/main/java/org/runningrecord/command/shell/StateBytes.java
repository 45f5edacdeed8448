package org.runningrecord.command.shell;

import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.runningrecord.command.state.ActionStates;
import org.runningrecord.command.state.BySequence;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.FactState;
import org.runningrecord.command.state.PlanState;
import org.runningrecord.command.state.RecordStanding;
import org.runningrecord.command.state.Standing;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.RecordId;

/**
 * States as snapshots keep them: numbers as differences, and every text once, so that ten thousand entries take some 200 kB and are read in a
 * millisecond. A snapshot is only ever a shortcut: one of another shape is passed over and the record read from its first event.
 */
public final class StateBytes {

    /** Counted up whenever what is kept, or what is folded into it, changes its meaning. */
    static final int SHAPE = 13;

    private StateBytes() {}

    public static byte[] write(CaseState state) {
        Packing out = new Packing();
        out.text(state.record().value());
        out.number(state.version());
        StandingBytes.write(out, state.standing());
        out.number(state.entries().size());
        state.entries().forEach((sequence, entry) -> entry(out, sequence, entry));
        out.number(state.plans().size());
        state.plans().forEach((sequence, plan) -> plan(out, sequence, plan));
        out.number(state.facts().size());
        state.facts().forEach((key, fact) -> {
            out.text(key);
            out.number(fact.entry());
            out.text(fact.occurred());
        });
        ExpectationBytes.write(out, state.expectations());
        TiesBytes.write(out, state.ties());
        return out.bytes();
    }

    private static void entry(Packing out, long sequence, EntryState entry) {
        out.number(sequence);
        out.text(entry.kind());
        out.text(entry.author());
        out.moment(entry.recorded());
        out.number(entry.versions());
        out.number(entry.latest() - sequence);
        out.number(entry.lines());
        boolean agreed = !entry.actions().equals(ActionStates.NONE);
        boolean stands = !entry.standing().equals(Standing.ORDINARY);
        out.flags(
                entry.significant(),
                entry.meets() != null,
                entry.tellsRisk(),
                agreed,
                stands,
                entry.occurrence() != null);
        if (entry.meets() != null) {
            out.number(sequence - entry.meets());
        }
        if (agreed) {
            StandingBytes.write(out, entry.actions());
        }
        if (stands) {
            StandingBytes.write(out, entry.standing());
        }
        if (entry.occurrence() != null) {
            ExpectationBytes.write(out, entry.occurrence());
        }
    }

    private static void plan(Packing out, long sequence, PlanState plan) {
        Expectation expected = plan.expected();
        out.number(sequence);
        out.text(plan.setting());
        out.flags(plan.inPerson(), plan.cancelled(), plan.fulfilledBy() != null);
        if (plan.fulfilledBy() != null) {
            out.number(plan.fulfilledBy() - sequence);
        }
        out.moment(expected.from());
        out.moment(expected.dueBy());
        out.text(expected.rule());
        ExpectationBytes.write(out, expected.policy());
    }

    public static CaseState read(byte[] bytes) {
        Unpacking in = new Unpacking(bytes);
        RecordId record = new RecordId(in.text());
        long version = in.number();
        RecordStanding standing = StandingBytes.record(in);
        BySequence.Building<EntryState> entries = new BySequence.Building<>();
        for (long left = in.number(); left > 0; left--) {
            long sequence = in.number();
            entries.add(sequence, entry(in, sequence));
        }
        BySequence.Building<PlanState> plans = new BySequence.Building<>();
        for (long left = in.number(); left > 0; left--) {
            long sequence = in.number();
            plans.add(sequence, plan(in, sequence));
        }
        PMap<String, FactState> facts = HashTreePMap.empty();
        for (long left = in.number(); left > 0; left--) {
            facts = facts.plus(in.text(), new FactState(in.number(), in.text()));
        }
        return new CaseState(
                record,
                version,
                standing,
                entries.built(),
                plans.built(),
                facts,
                ExpectationBytes.expectations(in),
                TiesBytes.read(in));
    }

    private static EntryState entry(Unpacking in, long sequence) {
        String kind = in.text();
        String author = in.text();
        Instant recorded = in.moment();
        int versions = (int) in.number();
        long latest = sequence + in.number();
        int lines = (int) in.number();
        int flags = in.flags();
        Long meets = Packing.isSet(flags, 1) ? Long.valueOf(sequence - in.number()) : null;
        ActionStates actions = Packing.isSet(flags, 3) ? StandingBytes.actions(in) : ActionStates.NONE;
        Standing standing = Packing.isSet(flags, 4) ? StandingBytes.standing(in) : Standing.ORDINARY;
        Occurrence occurrence = Packing.isSet(flags, 5) ? ExpectationBytes.occurrence(in, sequence) : null;
        return new EntryState(
                kind,
                author,
                recorded,
                versions,
                latest,
                lines,
                Packing.isSet(flags, 0),
                Packing.isSet(flags, 2),
                meets,
                actions,
                occurrence,
                standing);
    }

    private static PlanState plan(Unpacking in, long sequence) {
        String setting = in.text();
        int flags = in.flags();
        Long fulfilledBy = Packing.isSet(flags, 2) ? Long.valueOf(sequence + in.number()) : null;
        Instant from = in.moment();
        Instant dueBy = in.moment();
        String rule = in.text();
        PolicyVersion policy = ExpectationBytes.policy(in);
        return new PlanState(
                setting,
                Packing.isSet(flags, 0),
                Packing.isSet(flags, 1),
                fulfilledBy,
                new Expectation(from, dueBy, rule, policy));
    }
}
