package org.runningrecord.query.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryPage;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.EntryVersion;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoint;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.runningrecord.query.voice.VoiceShown.Changed;
import org.runningrecord.query.voice.VoiceShown.Heard;
import org.runningrecord.query.voice.VoiceShown.Last;
import org.runningrecord.query.words.ChildsVoice;
import org.runningrecord.query.words.Said;
import org.runningrecord.query.words.Seen;
import org.springframework.stereotype.Component;

/** Asks what the child said, and when they were seen. */
@Component
class VoiceQuery {

    private final Entries entries;
    private final Voices voices;
    private final Summaries summaries;
    private final Standpoints standpoints;
    private final ZoneId zone;
    private final Clock clock;

    VoiceQuery(
            Entries entries,
            Voices voices,
            Summaries summaries,
            Standpoints standpoints,
            RecordingPolicy policy,
            Clock clock) {
        this.entries = entries;
        this.voices = voices;
        this.summaries = summaries;
        this.standpoints = standpoints;
        this.zone = policy.zone();
        this.clock = clock;
    }

    VoiceShown heard(Asking asking, String order, int size, @Nullable String after) {
        RecordSummary child = summaries.of(asking.record(), asking.position());
        Age age = Age.of(child.birth(), child.born(), zone);
        ChildsVoice voice = new ChildsVoice(asking.record(), child.names());
        EntryPage page = entries.page(asking, Choice.of(EntryVersion.VOICE), order, size, after);
        List<Heard> heard = new ArrayList<>();
        for (EntryShown entry : page.entries()) {
            List<Said> said = voices.in(entry, voice, asking);
            if (!said.isEmpty()) {
                heard.add(heard(entry, said, age));
            }
        }
        return new VoiceShown(
                asking.record(),
                standpoints.heading(asking.from()),
                last(
                        asking,
                        EntryVersion.VOICE,
                        entry -> !voices.in(entry, voice, asking).isEmpty()),
                heard,
                page.next());
    }

    private Heard heard(EntryShown entry, List<Said> said, Age age) {
        When occurred = When.parse(entry.occurred());
        return new Heard(
                entry.entry(),
                entry.kind(),
                DateWords.of(occurred, zone),
                entry.occurred(),
                age.at(occurred),
                said,
                Changed.in(entry.content()),
                entry.notYetOnFile(),
                entry.disputes());
    }

    SeenShown seen(Asking asking, String order, int size, @Nullable String after) {
        EntryPage page = entries.page(asking, Choice.of(EntryVersion.REGISTER), order, size, after);
        return new SeenShown(
                asking.record(),
                standpoints.heading(asking.from()),
                last(asking, EntryVersion.REGISTER, entry -> seen(entry, asking).yes()),
                last(asking, EntryVersion.REGISTER, entry -> seen(entry, asking).yesAlone()),
                page.entries().stream()
                        .filter(entry -> entry.content() != null)
                        .map(entry -> SeenShown.Line.of(
                                entry, seen(entry, asking), DateWords.of(When.parse(entry.occurred()), zone)))
                        .toList(),
                page.next());
    }

    private static Seen seen(EntryShown entry, Asking asking) {
        Seen seen = entry.content() == null ? null : Seen.in(entry.content(), asking.record());
        return seen == null ? Seen.NOT_SAID : seen;
    }

    private @Nullable Last last(Asking asking, String list, Predicate<EntryShown> which) {
        return entries.last(asking, Choice.of(list), which)
                .map(entry -> last(entry, asking.from()))
                .orElse(null);
    }

    private Last last(EntryShown entry, Standpoint from) {
        When occurred = When.parse(entry.occurred());
        LocalDate day = occurred.end(zone).minusMillis(1).atZone(zone).toLocalDate();
        LocalDate until = LocalDate.ofInstant(from.moment(clock.instant()), zone);
        return new Last(entry.entry(), DateWords.of(occurred, zone), Math.max(0, ChronoUnit.DAYS.between(day, until)));
    }
}
