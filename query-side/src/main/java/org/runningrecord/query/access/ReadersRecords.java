package org.runningrecord.query.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runningrecord.query.projection.Views;
import org.runningrecord.web.access.Access;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Tells lists over many records which of them their reader may open. */
@Component
public class ReadersRecords {

    private final MongoTemplate mongo;
    private final Views views;
    private final RecordAccess access;

    ReadersRecords(MongoTemplate mongo, Views views, RecordAccess access) {
        this.mongo = mongo;
        this.views = views;
        this.access = access;
    }

    /** @param caller with the roles that the door is open to, and no others */
    public Openable of(Caller caller) {
        if (Access.answersForEveryChild(caller)) {
            Set<String> closed = new HashSet<>();
            find(Criteria.where("limited").is(true)).stream()
                    .filter(one -> !access.opened(one, caller))
                    .forEach(one -> closed.add(one.record()));
            return Openable.allBut(closed, records -> access.openable(records, caller));
        }
        Set<String> open = new HashSet<>();
        List<RecordTies> tied = new ArrayList<>(find(Criteria.where("people").is(caller.id())));
        tied.addAll(find(Criteria.where("teams").in(caller.teams())));
        if (caller.is(Role.AUDITOR)) {
            tied.addAll(find(Criteria.where("drawn").is(true)));
        }
        tied.stream().filter(one -> access.opened(one, caller)).forEach(one -> open.add(one.record()));
        return Openable.only(withMerged(open), records -> access.openable(records, caller));
    }

    /** Whoever may open a record may open those that were merged into it. */
    private Set<String> withMerged(Set<String> open) {
        Set<String> all = new HashSet<>(open);
        Collection<String> last = open;
        while (!last.isEmpty()) {
            Set<String> merged = new HashSet<>();
            find(Criteria.where("into").in(last)).stream()
                    .filter(one -> !one.limited() && all.add(one.record()))
                    .forEach(one -> merged.add(one.record()));
            last = merged;
        }
        return all;
    }

    private List<RecordTies> find(Criteria criteria) {
        return views.ask(
                AccessFold.NAME, generation -> mongo.find(Query.query(criteria), RecordTies.class, generation.name()));
    }
}
