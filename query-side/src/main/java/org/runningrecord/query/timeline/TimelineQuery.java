package org.runningrecord.query.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.chronology.Impacts;
import org.runningrecord.query.chronology.Impacts.Assessed;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.EntryVersion;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.runningrecord.query.voice.Voices;
import org.runningrecord.query.words.ChildsVoice;
import org.runningrecord.query.words.Said;
import org.runningrecord.query.words.Seen;
import org.springframework.stereotype.Component;

/** Gathers what stands on a timeline, and has it laid out. */
@Component
class TimelineQuery {

    private static final Choice LIFE = Choice.of(
            "life-event",
            "household-membership",
            "person-fact-end",
            "placement-change",
            "status-change",
            "court-appearance",
            "case-allocation",
            "case-transfer",
            "agency-information",
            "birth",
            "death",
            "referral",
            "closure",
            "conference",
            "assessment-start",
            "assessment-authorisation",
            "section-47",
            "cp-plan-start",
            "cp-plan-end",
            "cp-review",
            "cin-plan-start",
            "cin-plan-end");

    private final Entries entries;
    private final Impacts impacts;
    private final Voices voices;
    private final Summaries summaries;
    private final Standpoints standpoints;
    private final ZoneId zone;
    private final Clock clock;

    TimelineQuery(
            Entries entries,
            Impacts impacts,
            Voices voices,
            Summaries summaries,
            Standpoints standpoints,
            RecordingPolicy policy,
            Clock clock) {
        this.entries = entries;
        this.impacts = impacts;
        this.voices = voices;
        this.summaries = summaries;
        this.standpoints = standpoints;
        this.zone = policy.zone();
        this.clock = clock;
    }

    /** @param first the day at the left edge; absent for the first on which anything happened */
    Timeline of(Asking asking, @Nullable LocalDate first, @Nullable LocalDate last, int gapDays) {
        RecordSummary child = summaries.of(asking.record(), asking.position());
        Age age = Age.of(child.birth(), child.born(), zone);
        List<Happening> happenings = new ArrayList<>(life(asking));
        impacts.assessed(asking).stream().map(TimelineQuery::meant).forEach(happenings::add);
        happenings.addAll(voice(asking, new ChildsVoice(asking.record(), child.names())));
        LocalDate through =
                last != null ? last : LocalDate.ofInstant(asking.from().moment(clock.instant()), zone);
        LocalDate from = first != null ? first : earliest(happenings, through);
        Layout layout = new Layout(from, through, zone, age::at);
        return new Timeline(
                asking.record(),
                standpoints.heading(asking.from()),
                from,
                through,
                layout.tracks(happenings),
                layout.gaps(seen(asking), gapDays));
    }

    private LocalDate earliest(List<Happening> happenings, LocalDate through) {
        return happenings.stream()
                .map(one -> one.from().earliest(zone).atZone(zone).toLocalDate())
                .filter(day -> day.isBefore(through))
                .min(LocalDate::compareTo)
                .orElse(through.minusDays(1));
    }

    private List<Happening> life(Asking asking) {
        List<EntryShown> all = entries.all(asking, LIFE);
        Map<EntryId, When> ended = new HashMap<>();
        all.forEach(entry -> {
            if (entry.content() instanceof PersonFactEnd end) {
                ended.put(end.about(), end.ended());
            }
        });
        return all.stream()
                .map(entry -> happening(entry, ended.get(entry.entry())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Happening happening(EntryShown entry, @Nullable When ended) {
        Lane lane = entry.content() == null ? null : Lane.of(entry.content());
        return lane == null
                ? null
                : Happening.of(entry.entry(), entry.kind(), lane, entry.content(), entry.headline(), ended);
    }

    private static Happening meant(Assessed one) {
        return Happening.point(one.entry(), Lane.IMPACT, one.line(), one.impact(), List.of());
    }

    private List<Happening> voice(Asking asking, ChildsVoice voice) {
        List<Happening> heard = new ArrayList<>();
        for (EntryShown entry : entries.all(asking, Choice.of(EntryVersion.VOICE))) {
            List<Said> said = voices.in(entry, voice, asking);
            if (!said.isEmpty()) {
                heard.add(Happening.point(entry, Lane.CHILDS_VOICE, entry.headline(), null, said));
            }
        }
        return heard;
    }

    private List<When> seen(Asking asking) {
        return entries.all(asking, Choice.of(EntryVersion.REGISTER)).stream()
                .filter(entry -> {
                    Seen seen = entry.content() == null ? null : Seen.in(entry.content(), asking.record());
                    return seen != null && seen.yes();
                })
                .map(entry -> When.parse(entry.occurred()))
                .toList();
    }
}
