package org.runningrecord.query.plannedvisit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.overdue.OverdueCriteria;
import org.runningrecord.query.overdue.OverdueRequest;
import org.runningrecord.query.overdue.OverdueRequest.After;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.web.access.Caller;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for planned visits, and for those whose record is overdue at a moment. */
@Component
public class PlanQuery {

    private static final int MOST_OF_A_RECORD = 1000;

    private final MongoTemplate mongo;
    private final Views views;
    private final LoggedEvents logged;
    private final RecordAccess access;

    PlanQuery(MongoTemplate mongo, Views views, LoggedEvents logged, RecordAccess access) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
        this.access = access;
    }

    /** @param past whether the moment has gone by */
    public List<PlanShown> ofRecord(
            RecordId record, Instant moment, boolean past, @Nullable Long position, Caller reader) {
        EntrySights sights = access.sights(record, reader);
        views.await(PlanFold.NAME, record.value(), position);
        List<Plan> found = ask(
                OverdueCriteria.soAt(Criteria.where("record").is(record.value()), moment, past),
                Sort.by("startFrom", "_id"),
                MOST_OF_A_RECORD);
        if (found.isEmpty()) {
            logged.mustExist(record);
        }
        return found.stream().map(plan -> PlanShown.of(plan, moment).to(sights)).toList();
    }

    /**
     * A page of the planned visits whose record was overdue at a moment, the one that has been so longest first.
     *
     * @param openable the records that the reader may open
     */
    OverduePage overdue(OverdueRequest request, Openable openable) {
        OverdueRequest from = request;
        while (true) {
            List<Plan> found = overdueOf(from, openable);
            List<Plan> page = found.size() > request.size() ? found.subList(0, request.size()) : found;
            List<Seen> seen = openable.show(
                    page,
                    Plan::record,
                    (plan, sights) ->
                            new Seen(plan, PlanShown.of(plan, request.asAt()).to(sights)));
            boolean more = found.size() > request.size();
            if (!more || !seen.isEmpty()) {
                return new OverduePage(
                        request.asAt(),
                        seen.stream().map(Seen::shown).toList(),
                        more ? after(seen.get(seen.size() - 1).plan()).toString() : null);
            }
            from = from.after(after(page.get(page.size() - 1)));
        }
    }

    /** A planned visit, and as its reader sees it. */
    private record Seen(Plan plan, PlanShown shown) {}

    private List<Plan> overdueOf(OverdueRequest request, Openable openable) {
        return ask(
                OverdueCriteria.overdue(request, days -> openable.narrow(ofWhom(request, days))),
                Sort.by("dueBy", "_id"),
                request.size() + 1);
    }

    private static After after(Plan last) {
        return new After(last.dueBy(), last.id());
    }

    private static Criteria ofWhom(OverdueRequest request, Criteria criteria) {
        Criteria whose =
                request.worker() == null ? criteria : criteria.and("visitor").is(request.worker());
        return request.team() == null ? whose : whose.and("team").is(request.team());
    }

    private List<Plan> ask(Criteria criteria, Sort order, int limit) {
        return views.ask(
                PlanFold.NAME,
                generation ->
                        mongo.find(Query.query(criteria).with(order).limit(limit), Plan.class, generation.name()));
    }
}
