package org.runningrecord.command.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runningrecord.command.state.ActionStates;
import org.runningrecord.command.state.RecordStanding;
import org.runningrecord.command.state.Standing;
import org.runningrecord.command.state.TakenIn;
import org.runningrecord.events.value.When;

/** How records and entries stand, as snapshots keep it. */
final class StandingBytes {

    private StandingBytes() {}

    static void write(Packing out, RecordStanding standing) {
        out.flags(standing.adopted() != null, standing.mergedInto() != null);
        if (standing.adopted() != null) {
            out.text(standing.adopted().toString());
        }
        if (standing.mergedInto() != null) {
            out.text(standing.mergedInto());
        }
        out.number(standing.tookIn().size());
        new TreeSet<>(standing.tookIn()).forEach(out::text);
        out.number(standing.taken().size());
        standing.taken().forEach(one -> {
            out.text(one.record());
            out.number(one.sequence());
            out.number(one.since());
            out.flags(one.parted());
            ExpectationBytes.write(out, one.occurrence());
        });
    }

    static RecordStanding record(Unpacking in) {
        int flags = in.flags();
        When adopted = Packing.isSet(flags, 0) ? When.parse(in.text()) : null;
        String into = Packing.isSet(flags, 1) ? in.text() : null;
        Set<String> tookIn = new TreeSet<>();
        for (long left = in.number(); left > 0; left--) {
            tookIn.add(in.text());
        }
        return new RecordStanding(into, tookIn, adopted, taken(in));
    }

    private static List<TakenIn> taken(Unpacking in) {
        List<TakenIn> taken = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            String record = in.text();
            long sequence = in.number();
            long since = in.number();
            boolean parted = Packing.isSet(in.flags(), 0);
            taken.add(new TakenIn(
                    record, sequence, since, ExpectationBytes.occurrence(in, -(taken.size() + 1L)), parted));
        }
        return taken;
    }

    static void write(Packing out, ActionStates actions) {
        out.number(actions.highest());
        numbers(out, actions.agreed());
        said(out, actions.ended());
        said(out, actions.carried());
    }

    static ActionStates actions(Unpacking in) {
        return new ActionStates((int) in.number(), numbers(in), said(in), said(in));
    }

    static void write(Packing out, Standing standing) {
        out.flags(standing.gone(), standing.endedBy() != null, standing.restriction() != null);
        if (standing.endedBy() != null) {
            out.number(standing.endedBy());
        }
        if (standing.restriction() != null) {
            out.number(standing.restriction());
        }
        out.number(standing.disputes());
        out.number(standing.open().size());
        new TreeMap<>(standing.open()).forEach((number, dispute) -> {
            out.number(number);
            out.number(dispute.versions());
            out.moment(dispute.dueBy());
        });
    }

    static Standing standing(Unpacking in) {
        int flags = in.flags();
        Long endedBy = Packing.isSet(flags, 1) ? Long.valueOf(in.number()) : null;
        Long restriction = Packing.isSet(flags, 2) ? Long.valueOf(in.number()) : null;
        int disputes = (int) in.number();
        Map<Integer, Standing.OpenDispute> open = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            open.put((int) in.number(), new Standing.OpenDispute((int) in.number(), in.moment()));
        }
        return new Standing(Packing.isSet(flags, 0), endedBy, restriction, disputes, open);
    }

    private static void said(Packing out, Map<Integer, Set<Long>> said) {
        out.number(said.size());
        new TreeMap<>(said).forEach((number, by) -> {
            out.number(number);
            out.number(by.size());
            new TreeSet<>(by).forEach(out::number);
        });
    }

    private static Map<Integer, Set<Long>> said(Unpacking in) {
        Map<Integer, Set<Long>> said = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            int number = (int) in.number();
            Set<Long> by = new TreeSet<>();
            for (long each = in.number(); each > 0; each--) {
                by.add(in.number());
            }
            said.put(number, Set.copyOf(by));
        }
        return said;
    }

    private static void numbers(Packing out, Collection<Integer> numbers) {
        out.number(numbers.size());
        new TreeSet<>(numbers).forEach(out::number);
    }

    private static Set<Integer> numbers(Unpacking in) {
        Set<Integer> numbers = new TreeSet<>();
        for (long left = in.number(); left > 0; left--) {
            numbers.add((int) in.number());
        }
        return numbers;
    }
}
