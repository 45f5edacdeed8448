package org.runningrecord.command.shell;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runningrecord.command.state.ActionStates;
import org.runningrecord.command.state.RecordStanding;
import org.runningrecord.command.state.Standing;

/** How records and entries stand, as snapshots keep it. */
final class StandingBytes {

    private StandingBytes() {}

    static void write(Packing out, RecordStanding standing) {
        out.flags(standing.adopted(), standing.mergedInto() != null);
        if (standing.mergedInto() != null) {
            out.text(standing.mergedInto());
        }
        out.number(standing.tookIn().size());
        new TreeSet<>(standing.tookIn()).forEach(out::text);
    }

    static RecordStanding record(Unpacking in) {
        int flags = in.flags();
        String into = Packing.isSet(flags, 1) ? in.text() : null;
        Set<String> tookIn = new TreeSet<>();
        for (long left = in.number(); left > 0; left--) {
            tookIn.add(in.text());
        }
        return new RecordStanding(into, tookIn, Packing.isSet(flags, 0));
    }

    static void write(Packing out, ActionStates actions) {
        out.number(actions.highest());
        numbers(out, actions.agreed());
        numbers(out, actions.ended());
        out.number(actions.carried().size());
        new TreeMap<>(actions.carried()).forEach((number, times) -> {
            out.number(number);
            out.number(times);
        });
    }

    static ActionStates actions(Unpacking in) {
        int highest = (int) in.number();
        Set<Integer> agreed = numbers(in);
        Set<Integer> ended = numbers(in);
        Map<Integer, Integer> carried = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            carried.put((int) in.number(), (int) in.number());
        }
        return new ActionStates(highest, agreed, ended, carried);
    }

    static void write(Packing out, Standing standing) {
        out.flags(standing.gone(), standing.restricted());
        out.number(standing.disputes());
        out.number(standing.open().size());
        new TreeMap<>(standing.open()).forEach((number, dueBy) -> {
            out.number(number);
            out.moment(dueBy);
        });
    }

    static Standing standing(Unpacking in) {
        int flags = in.flags();
        int disputes = (int) in.number();
        Map<Integer, Instant> open = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            open.put((int) in.number(), in.moment());
        }
        return new Standing(Packing.isSet(flags, 0), Packing.isSet(flags, 1), disputes, open);
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
