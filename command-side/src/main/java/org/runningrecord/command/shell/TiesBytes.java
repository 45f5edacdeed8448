package org.runningrecord.command.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.access.Ties.Emergency;
import org.runningrecord.web.access.Ties.Involved;
import org.runningrecord.web.access.Ties.Restricted;
import org.runningrecord.web.access.Ties.RestrictedEntry;
import org.runningrecord.web.access.Turn;

/** Who has to do with a record, as snapshots keep it. */
final class TiesBytes {

    private TiesBytes() {}

    static void write(Packing out, Ties ties) {
        out.flags(ties.drawn(), ties.restricted() != null);
        out.text(ties.opener());
        out.text(ties.openerTeam());
        optional(out, ties.mergedInto());
        out.number(ties.turns().size());
        ties.turns().forEach(turn -> {
            out.number(turn.entry());
            out.text(turn.occurred());
            out.text(turn.kind().name());
            optional(out, turn.person());
            optional(out, turn.team());
        });
        out.number(ties.involved().size());
        ties.involved().forEach(one -> {
            out.text(one.person());
            out.text(one.as());
        });
        out.number(ties.emergencies().size());
        ties.emergencies().forEach(one -> {
            out.number(one.taken());
            out.text(one.person());
            out.moment(one.until());
            out.flags(one.reviewed());
        });
        out.number(ties.entries().size());
        ties.entries().forEach(one -> {
            out.number(one.entry());
            texts(out, one.readers());
            out.text(one.by());
        });
        if (ties.restricted() != null) {
            texts(out, ties.restricted().readers());
            texts(out, ties.restricted().against());
            optional(out, ties.restricted().until());
        }
    }

    static Ties read(Unpacking in) {
        int flags = in.flags();
        String opener = in.text();
        String team = in.text();
        String mergedInto = optional(in);
        List<Turn> turns = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            turns.add(new Turn(in.number(), in.text(), Turn.Kind.valueOf(in.text()), optional(in), optional(in)));
        }
        List<Involved> involved = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            involved.add(new Involved(in.text(), in.text()));
        }
        List<Emergency> emergencies = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            emergencies.add(new Emergency(in.number(), in.text(), in.moment(), Packing.isSet(in.flags(), 0)));
        }
        List<RestrictedEntry> entries = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            entries.add(new RestrictedEntry(in.number(), texts(in), in.text()));
        }
        Restricted restricted = Packing.isSet(flags, 1) ? new Restricted(texts(in), texts(in), optional(in)) : null;
        return new Ties(
                opener, team, turns, involved, Packing.isSet(flags, 0), restricted, emergencies, entries, mergedInto);
    }

    private static void optional(Packing out, @Nullable String text) {
        out.flags(text != null);
        if (text != null) {
            out.text(text);
        }
    }

    private static @Nullable String optional(Unpacking in) {
        return Packing.isSet(in.flags(), 0) ? in.text() : null;
    }

    private static void texts(Packing out, List<String> texts) {
        out.number(texts.size());
        texts.forEach(out::text);
    }

    private static List<String> texts(Unpacking in) {
        List<String> texts = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }
}
