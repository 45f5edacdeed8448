package org.runningrecord.query.runningrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Statements;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.reading.Difference;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.runningrecord.EntryShown.Amendment;
import org.runningrecord.query.standing.Hidden;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.ToldLater;
import org.runningrecord.query.trace.Trace;
import org.runningrecord.web.problem.Refused;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts an entry together for a reader: the view says where its versions are in the log, the log says what they tell. */
@Component
public class EntryReader {

    private final MongoTemplate mongo;
    private final LoggedEvents logged;
    private final ToldLater later;
    private final JsonMapper json;

    EntryReader(MongoTemplate mongo, LoggedEvents logged, ToldLater later, JsonMapper json) {
        this.mongo = mongo;
        this.logged = logged;
        this.later = later;
        this.json = json;
    }

    /** @param traces what happened to it later */
    EntryShown read(EntryVersion current, List<Trace> traces, Asking asking, Generation generation) {
        List<EntryVersion> versions = current.version() == 1 ? List.of(current) : versions(current, generation);
        EntryEvent original = logged.at(versions.get(0).written(), EntryEvent.class);
        Hidden hidden = hidden(current, original, traces, asking.sights());
        return hidden == null
                ? whole(current, original, versions, traces, asking)
                : trace(original, current, hidden, traces, asking);
    }

    private EntryShown whole(
            EntryVersion current, EntryEvent original, List<EntryVersion> versions, List<Trace> traces, Asking asking) {
        List<Amendment> amendments = new ArrayList<>();
        Content content = original.content();
        List<String> marks = original.marks();
        for (EntryVersion version : versions.subList(1, versions.size())) {
            NoteAmended amended = logged.at(version.written(), NoteAmended.class);
            amendments.add(shown(amended, version, content));
            marks = Marks.amended(content, amended.content(), amended.caseload(), marks);
            content = amended.content();
        }
        Recorded first = original.first();
        return new EntryShown(
                original.entry(),
                current.kind(),
                current.headline(),
                current.occurred(),
                first.at(),
                first.by(),
                content.circumstances().carriedOutBy(),
                current.version(),
                current.written(),
                original.timeliness(),
                marks,
                null,
                original instanceof MisfiledEntryReceived moved ? moved.movedFrom() : null,
                Unnamed.in(content, asking.sights()),
                Statements.notDistinguished((Record) content),
                NotYetOnFile.of(asking.from(), current.knownFrom(), first.at()),
                amendments,
                later.of(traces, original.entry(), false));
    }

    /** What only some may read is not hidden from those. */
    private static @Nullable Hidden hidden(
            EntryVersion current, EntryEvent original, List<Trace> traces, EntrySights sights) {
        return Hidden.from(sights.restricted(current.entry()), Hidden.now(current.kind(), original, traces));
    }

    /** That there is an entry, and why it is not shown. Of one that is gone nothing is taken from its row, which may be behind. */
    private EntryShown trace(
            EntryEvent original, EntryVersion current, Hidden hidden, List<Trace> traces, Asking asking) {
        Recorded first = original.first();
        return new EntryShown(
                original.entry(),
                hidden.kind(),
                hidden.says(),
                hidden == Hidden.RESTRICTED
                        ? current.occurred()
                        : original.recorded().at().toString(),
                first.at(),
                first.by(),
                null,
                current.version(),
                current.written(),
                hidden == Hidden.RESTRICTED ? original.timeliness() : null,
                List.of(),
                Kebab.of(hidden),
                null,
                null,
                List.of(),
                hidden == Hidden.RESTRICTED ? NotYetOnFile.of(asking.from(), current.knownFrom(), first.at()) : null,
                List.of(),
                later.of(traces, original.entry(), true));
    }

    /**
     * What this version tells.
     *
     * @param traces what happened to the entry later
     * @throws Refused if what it tells is not shown
     */
    Content content(EntryVersion version, List<Trace> traces, Asking asking, Generation generation) {
        EntryEvent original = logged.at(versions(version, generation).get(0).written(), EntryEvent.class);
        Hidden hidden = hidden(version, original, traces, asking.sights());
        if (hidden != null) {
            throw Refused.because(Refused.Kind.NOT_FOUND, hidden.says());
        }
        return version.version() == 1
                ? original.content()
                : logged.at(version.written(), NoteAmended.class).content();
    }

    private Amendment shown(NoteAmended amended, EntryVersion version, Content before) {
        return new Amendment(
                amended.version(),
                Kebab.of(amended.kind()),
                amended.reason(),
                amended.recorded().at(),
                amended.recorded().by(),
                version.written(),
                amended.timeliness(),
                amended.onCorrectedFacts(),
                Difference.between(before, amended.content(), json));
    }

    /** Every version up to this one, in order; of one that was hidden since, either row says where it is written. */
    private List<EntryVersion> versions(EntryVersion current, Generation generation) {
        Map<Integer, EntryVersion> byNumber = new TreeMap<>();
        mongo.find(
                        Query.query(Criteria.where("record")
                                        .is(current.record())
                                        .and("entry")
                                        .is(current.entry())
                                        .and("version")
                                        .lte(current.version()))
                                .with(Sort.by("version")),
                        EntryVersion.class,
                        generation.name())
                .forEach(version -> byNumber.put(version.version(), version));
        return List.copyOf(byNumber.values());
    }
}
