package org.runningrecord.command.shell;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.runningrecord.command.state.ExpectationState;
import org.runningrecord.command.state.ExpectationState.Became;
import org.runningrecord.command.state.ExpectationState.Met;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.When;

/** What clocks see, and what is expected, as snapshots keep it. */
final class ExpectationBytes {

    private ExpectationBytes() {}

    static void write(Packing out, Occurrence one) {
        out.text(one.name());
        boolean exact = one.when().at() != null;
        out.flags(exact, one.about() != null, one.role() != null);
        if (exact) {
            out.moment(one.when().at().toInstant());
            out.number(one.when().at().getOffset().getTotalSeconds());
        } else {
            out.text(one.when().toString());
        }
        if (one.about() != null) {
            out.number(one.entry() - one.about());
        }
        if (one.role() != null) {
            out.text(one.role());
        }
        out.number(one.said().size());
        one.said().forEach(out::text);
    }

    static Occurrence occurrence(Unpacking in, long entry) {
        String name = in.text();
        int flags = in.flags();
        When when = Packing.isSet(flags, 0)
                ? When.at(in.moment().atOffset(ZoneOffset.ofTotalSeconds((int) in.number())))
                : When.parse(in.text());
        Long about = Packing.isSet(flags, 1) ? Long.valueOf(entry - in.number()) : null;
        String role = Packing.isSet(flags, 2) ? in.text() : null;
        List<String> said = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            said.add(in.text());
        }
        return new Occurrence(entry, name, when, about, role, said);
    }

    static void write(Packing out, Map<String, ExpectationState> expectations) {
        out.number(expectations.size());
        new TreeMap<>(expectations).forEach((key, one) -> {
            out.text(key);
            out.number(one.sequence());
            out.number(one.became().ordinal());
            out.moment(one.judged());
            write(out, one.met());
            write(out, one.due());
        });
    }

    static PMap<String, ExpectationState> expectations(Unpacking in) {
        PMap<String, ExpectationState> all = HashTreePMap.empty();
        for (long left = in.number(); left > 0; left--) {
            String key = in.text();
            long sequence = in.number();
            Became became = Became.values()[(int) in.number()];
            Instant judged = in.moment();
            Met met = met(in);
            all = all.plus(key, new ExpectationState(sequence, deadline(in), judged, became, met));
        }
        return all;
    }

    private static void write(Packing out, @Nullable Met met) {
        out.flags(met != null, met != null && met.late(), met != null && met.pastTarget());
        if (met != null) {
            out.number(met.by());
        }
    }

    private static @Nullable Met met(Unpacking in) {
        int flags = in.flags();
        return Packing.isSet(flags, 0) ? new Met(in.number(), Packing.isSet(flags, 1), Packing.isSet(flags, 2)) : null;
    }

    private static void write(Packing out, Deadline due) {
        out.flags(due.targetBy() != null, due.dueBy() != null, due.none() != null, due.doubt() != null);
        out.moment(due.from());
        moment(out, due.targetBy());
        moment(out, due.dueBy());
        text(out, due.none());
        text(out, due.doubt());
        write(out, due.policy());
    }

    private static Deadline deadline(Unpacking in) {
        int flags = in.flags();
        return new Deadline(
                in.moment(),
                Packing.isSet(flags, 0) ? in.moment() : null,
                Packing.isSet(flags, 1) ? in.moment() : null,
                Packing.isSet(flags, 2) ? in.text() : null,
                Packing.isSet(flags, 3) ? in.text() : null,
                policy(in));
    }

    static void write(Packing out, PolicyVersion policy) {
        out.text(policy.name());
        out.number(policy.version());
        out.text(policy.sha256());
    }

    static PolicyVersion policy(Unpacking in) {
        return new PolicyVersion(in.text(), (int) in.number(), in.text());
    }

    private static void moment(Packing out, @Nullable Instant moment) {
        if (moment != null) {
            out.moment(moment);
        }
    }

    private static void text(Packing out, @Nullable String text) {
        if (text != null) {
            out.text(text);
        }
    }
}
