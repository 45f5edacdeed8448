package org.runningrecord.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.timeline.Timeline.Gap;
import org.runningrecord.query.timeline.Timeline.Item;

class LayoutTest {

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final LocalDate LAST = LocalDate.parse("2024-01-01");
    private static final Layout LAYOUT = new Layout(FIRST, LAST, ZoneId.of("Europe/London"), when -> "");

    @Example
    void aPlacementLastsUntilTheNextOneAndTheLastOneStill() {
        List<Item> items = lane(List.of(
                happening(1, "2020-01-01", null, "placement", false),
                happening(2, "2022-01-01", null, "placement", false)));

        assertThat(items).extracting(Item::ended).containsExactly("2022-01-01", null);
        assertThat(items).extracting(Item::lasts).containsExactly(false, true);
        assertThat(items).extracting(Item::x).containsExactly(0.0, 0.500342);
        assertThat(items.get(0).width() + items.get(1).width()).isEqualTo(1.0);
    }

    @Example
    void aClosedCaseEndsItsStatusAndBeginsNothing() {
        List<Item> items = lane(List.of(
                happening(1, "2020-01-01", null, "status", false),
                happening(2, "2021-01-01", null, "status", true),
                happening(3, "2023-01-01", null, "status", false)));

        assertThat(items).extracting(Item::ended).containsExactly("2021-01-01", null, null);
        assertThat(items).extracting(Item::lasts).containsExactly(false, false, true);
        assertThat(items.get(1).width()).isZero();
    }

    @Example
    void zoomedInWhatLiesOutsideIsNotDrawnAndWhatReachesInIsCut() {
        Layout zoomed = new Layout(
                LocalDate.parse("2021-01-01"), LocalDate.parse("2022-01-01"), ZoneId.of("Europe/London"), when -> "");
        List<Item> items = lane(
                zoomed,
                List.of(
                        happening(1, "2020-01-01", "2020-06-01", null, false),
                        happening(2, "2020-07-01", "2021-07-02", null, false),
                        happening(3, "2023-01-01", null, null, false)));

        assertThat(items).hasSize(1);
        assertThat(items.get(0).x()).isZero();
        assertThat(items.get(0).width()).isEqualTo(0.49863);
    }

    @Example
    void aGapIsATimeInWhichTheChildWasNotSeenForLongerThanAsked() {
        List<Gap> gaps = LAYOUT.gaps(
                IntStream.of(1, 30, 200)
                        .mapToObj(day -> When.parse(FIRST.plusDays(day).toString()))
                        .toList(),
                42);

        assertThat(gaps).extracting(Gap::days).containsExactly(170L, 1261L);
        assertThat(LAYOUT.gaps(List.of(), 42)).isEmpty();
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(-400, 1800),
                        Arbitraries.integers().between(0, 900).injectNull(0.5),
                        Arbitraries.of("placement", "status").injectNull(0.5))
                .as((day, lasts, series) -> happening(
                        0,
                        FIRST.plusDays(day).toString(),
                        lasts == null ? null : FIRST.plusDays(day + lasts).toString(),
                        series,
                        false))
                .list()
                .ofMaxSize(40)
                .map(all -> {
                    List<Happening> numbered = new ArrayList<>();
                    all.forEach(one -> numbered.add(happening(
                            numbered.size() + 1,
                            one.from().toString(),
                            one.to() == null ? null : one.to().toString(),
                            one.series(),
                            false)));
                    return numbered;
                });
    }

    @Property(tries = 300)
    void thePictureHangsOnNothingButTheHappenings(@ForAll("happenings") List<Happening> all, @ForAll Random random) {
        List<Happening> turned = new ArrayList<>(all);
        Collections.shuffle(turned, random);

        assertThat(LAYOUT.tracks(turned)).isEqualTo(LAYOUT.tracks(all));
    }

    @Property(tries = 300)
    void allOfItIsOnThePictureAndNothingHidesAnother(@ForAll("happenings") List<Happening> all) {
        List<Item> items = lane(all);
        for (Item one : items) {
            assertThat(one.x()).isBetween(0.0, 1.0);
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(1.000001);
            assertThat(items)
                    .filteredOn(other -> other != one && other.level() == one.level() && other.x() >= one.x())
                    .allSatisfy(
                            other -> assertThat(other.x()).isGreaterThanOrEqualTo(one.x() + one.width() - 0.000002));
        }
    }

    private static List<Item> lane(List<Happening> all) {
        return lane(LAYOUT, all);
    }

    private static List<Item> lane(Layout layout, List<Happening> all) {
        return layout.tracks(all).get(Lane.PLACEMENT.ordinal()).items();
    }

    private static Happening happening(
            long entry, String from, @Nullable String to, @Nullable String series, boolean ends) {
        return new Happening(
                Ottilie.entry(entry),
                "made-up",
                Lane.PLACEMENT,
                When.parse(from),
                to == null ? null : When.parse(to),
                series,
                ends,
                "Made up",
                null,
                List.of());
    }
}
