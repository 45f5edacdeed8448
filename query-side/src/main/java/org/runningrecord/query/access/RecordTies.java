package org.runningrecord.query.access;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.access.Turn;

/**
 * Who has to do with a record.
 *
 * @param sequence of the last event of the record that is folded in, whether or not it said anything of this
 * @param people the ids of all who may have a right by it
 * @param teams likewise
 * @param drawn whether an audit has drawn it
 * @param limited whether it is restricted, or was until it ended by itself
 * @param unreviewed whether it was opened in an emergency and nobody has looked at that yet
 * @param into the record it was merged into
 */
public record RecordTies(
        String id,
        String record,
        long position,
        long sequence,
        Ties ties,
        List<String> people,
        List<String> teams,
        boolean drawn,
        boolean limited,
        boolean unreviewed,
        @Nullable String into)
        implements ViewDocument {

    static RecordTies of(String record, long position, long sequence, Ties ties) {
        return new RecordTies(
                record,
                record,
                position,
                sequence,
                ties,
                people(ties),
                distinct(Stream.concat(
                        Stream.of(ties.openerTeam()), ties.turns().stream().map(Turn::team))),
                ties.drawn(),
                ties.restricted() != null,
                ties.emergencies().stream().anyMatch(one -> !one.reviewed()),
                ties.mergedInto());
    }

    private static List<String> people(Ties ties) {
        Stream<String> working =
                Stream.concat(Stream.of(ties.opener()), ties.turns().stream().map(Turn::person));
        Stream<String> others = Stream.concat(
                ties.involved().stream().map(Ties.Involved::person),
                ties.emergencies().stream().map(Ties.Emergency::person));
        Stream<String> named = ties.restricted() == null ? Stream.of() : ties.restricted().readers().stream();
        return distinct(Stream.concat(Stream.concat(working, others), named));
    }

    private static List<String> distinct(Stream<String> all) {
        TreeSet<String> distinct = new TreeSet<>();
        all.filter(Objects::nonNull).forEach(distinct::add);
        return List.copyOf(distinct);
    }
}
