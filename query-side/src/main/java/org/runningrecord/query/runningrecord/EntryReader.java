package org.runningrecord.query.runningrecord;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Statements;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.reading.Difference;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.runningrecord.EntryShown.Amendment;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Puts an entry together for a reader: the view says where its versions are in the log, the log says what they tell. */
@Component
public class EntryReader {

    private final MongoTemplate mongo;
    private final LoggedEvents logged;

    EntryReader(MongoTemplate mongo, LoggedEvents logged) {
        this.mongo = mongo;
        this.logged = logged;
    }

    EntryShown read(EntryVersion current, Generation generation) {
        List<EntryVersion> versions = current.version() == 1 ? List.of(current) : versions(current, generation);
        EntryEvent original = logged.at(versions.get(0).from(), EntryEvent.class);
        List<Amendment> amendments = new ArrayList<>();
        Content content = original.content();
        for (EntryVersion version : versions.subList(1, versions.size())) {
            NoteAmended amended = logged.at(version.from(), NoteAmended.class);
            amendments.add(shown(amended, version, content));
            content = amended.content();
        }
        return new EntryShown(
                original.entry(),
                current.kind(),
                current.headline(),
                current.occurred(),
                original.recorded().at(),
                original.recorded().by(),
                content.circumstances().carriedOutBy(),
                current.version(),
                current.from(),
                original.timeliness(),
                content,
                Statements.notDistinguished((Record) content),
                amendments);
    }

    /** What this version tells. */
    Content content(EntryVersion version) {
        return version.version() == 1
                ? logged.at(version.from(), EntryEvent.class).content()
                : logged.at(version.from(), NoteAmended.class).content();
    }

    private static Amendment shown(NoteAmended amended, EntryVersion version, Content before) {
        return new Amendment(
                amended.version(),
                Kebab.of(amended.kind()),
                amended.reason(),
                amended.recorded().at(),
                amended.recorded().by(),
                version.from(),
                amended.timeliness(),
                amended.onCorrectedFacts(),
                Difference.between(before, amended.content()));
    }

    private List<EntryVersion> versions(EntryVersion current, Generation generation) {
        return mongo.find(
                Query.query(Criteria.where("record")
                                .is(current.record())
                                .and("entry")
                                .is(current.entry())
                                .and("version")
                                .lte(current.version()))
                        .with(Sort.by("version")),
                EntryVersion.class,
                generation.name());
    }
}
