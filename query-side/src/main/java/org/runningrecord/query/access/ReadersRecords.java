package org.runningrecord.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Views;
import org.runningrecord.web.access.Access;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Right;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.looks.Looks;
import org.runningrecord.web.signin.SignedIn;
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
    private final Looks looks;

    ReadersRecords(MongoTemplate mongo, Views views, RecordAccess access, Looks looks) {
        this.mongo = mongo;
        this.views = views;
        this.access = access;
        this.looks = looks;
    }

    /**
     * For a list that shows what records hold: each record that {@link Openable#keep} keeps is noted in the access log before it is shown.
     *
     * @param request of whoever looks
     */
    public Openable looking(HttpServletRequest request) {
        return of(SignedIn.atDoor(request)).telling(shown -> {
            Map<RecordId, Right> records = new LinkedHashMap<>();
            shown.forEach((record, opened) -> records.put(new RecordId(record), opened.right()));
            looks.shown(request, records);
        });
    }

    /**
     * For a list that names records and says when something is due or was done, and nothing of what they hold.
     *
     * @param caller with the roles that the door is open to, and no others
     */
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
