package org.runningrecord.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.When;
import org.runningrecord.query.timeline.Timeline.Gap;
import org.runningrecord.query.timeline.Timeline.Item;
import org.runningrecord.query.timeline.Timeline.Track;

/**
 * Lays a timeline out. A pure function: the same happenings give the same picture, in whatever order they come.
 *
 * @param first the day at its left edge
 * @param last the day at its right edge
 * @param age of the child at a moment, in words
 */
record Layout(LocalDate first, LocalDate last, ZoneId zone, Function<When, String> age) {

    /** In one place on the picture two points are closer than this share of its width. */
    private static final double NEAR = 0.01;

    private static final Comparator<Happening> ORDER = Comparator.<Happening, String>comparing(
                    one -> one.from().toString())
            .thenComparing(one -> one.entry().record().value())
            .thenComparing(one -> one.entry().sequence());

    List<Track> tracks(List<Happening> happenings) {
        Map<Lane, List<Happening>> lanes = new HashMap<>();
        happenings.stream()
                .sorted(Comparator.<Happening, Instant>comparing(
                                one -> one.from().earliest(zone))
                        .thenComparing(ORDER))
                .forEach(one -> lanes.computeIfAbsent(one.lane(), lane -> new ArrayList<>())
                        .add(one));
        return Arrays.stream(Lane.values())
                .map(lane -> new Track(Kebab.of(lane), items(lanes.getOrDefault(lane, List.of()))))
                .toList();
    }

    private List<Item> items(List<Happening> inOrder) {
        List<Double> ends = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Happening one = inOrder.get(i);
            LocalDate from = day(one.from().earliest(zone));
            LocalDate to = end(one, inOrder.subList(i + 1, inOrder.size()));
            boolean open = to == null && one.series() != null && !one.ends();
            LocalDate through = to != null ? to : open ? last : from;
            if (through.isBefore(first) || from.isAfter(last)) {
                continue;
            }
            double x = share(from.isBefore(first) ? first : from);
            double end = share(through.isAfter(last) ? last : through);
            items.add(new Item(
                    one.entry(),
                    one.kind(),
                    one.from().toString(),
                    to == null ? null : to.toString(),
                    open,
                    age.apply(one.from()),
                    one.label(),
                    one.impact(),
                    one.said(),
                    round(x),
                    round(end - x),
                    level(ends, x, Math.max(end, x + NEAR))));
        }
        return items;
    }

    /** Its own end, or where the next of its series begins; absent for a point, and for what lasts still. */
    private @Nullable LocalDate end(Happening one, List<Happening> later) {
        if (one.to() != null) {
            LocalDate end = day(one.to().end(zone).minusMillis(1));
            return end.isAfter(day(one.from().earliest(zone))) ? end : null;
        }
        return one.series() == null || one.ends()
                ? null
                : later.stream()
                        .filter(next -> one.series().equals(next.series()))
                        .map(next -> day(next.from().earliest(zone)))
                        .findFirst()
                        .orElse(null);
    }

    /** The lowest level that is free from there. */
    private static int level(List<Double> ends, double from, double to) {
        for (int level = 0; level < ends.size(); level++) {
            if (ends.get(level) <= from) {
                ends.set(level, to);
                return level;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    /** The times in which the child was not seen for longer than so many days, the time until the right edge included. */
    List<Gap> gaps(List<When> seen, int days) {
        List<LocalDate> dates = new ArrayList<>(seen.stream()
                .map(when -> day(when.earliest(zone)))
                .filter(day -> !day.isAfter(last))
                .sorted()
                .toList());
        dates.add(last);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < dates.size(); i++) {
            LocalDate from = dates.get(i - 1);
            long between = ChronoUnit.DAYS.between(from, dates.get(i));
            if (between > days && dates.get(i).isAfter(first)) {
                double x = share(from.isBefore(first) ? first : from);
                gaps.add(new Gap(from, dates.get(i), between, round(x), round(share(dates.get(i)) - x)));
            }
        }
        return gaps;
    }

    private double share(LocalDate day) {
        long width = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return (double) ChronoUnit.DAYS.between(first, day) / width;
    }

    private static double round(double share) {
        return Math.round(share * 1_000_000) / 1_000_000.0;
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
