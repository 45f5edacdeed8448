package org.runningrecord.query.plannedvisit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.plannedvisit.Plan.Status;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for planned visits, and for those whose record is overdue at a moment. */
@Component
class PlanQuery {

    private final MongoTemplate mongo;
    private final Views views;
    private final LoggedEvents logged;

    PlanQuery(MongoTemplate mongo, Views views, LoggedEvents logged) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
    }

    List<PlanShown> ofRecord(RecordId record, Instant moment, @Nullable Long position) {
        views.await(PlanFold.NAME, record.value(), position);
        List<PlanShown> found =
                ask(soAt(Criteria.where("record").is(record.value()), moment), "startFrom", 1000, moment);
        if (found.isEmpty()) {
            logged.mustExist(record);
        }
        return found;
    }

    /** The planned visits whose record was overdue at a moment, the one that has been so longest first. */
    List<PlanShown> overdue(OverdueRequest request) {
        Criteria criteria = Criteria.where("status").is(Status.OPEN.name());
        if (request.worker() != null) {
            criteria = criteria.and("visitor").is(request.worker());
        }
        if (request.team() != null) {
            criteria = criteria.and("team").is(request.team());
        }
        criteria = criteria.and("dueBy").lt(request.dueBefore());
        return ask(soAt(criteria, request.asAt()), "dueBy", request.size(), request.asAt());
    }

    private static Criteria soAt(Criteria criteria, Instant moment) {
        return criteria.and("since").lte(moment).and("through").gt(moment);
    }

    private List<PlanShown> ask(Criteria criteria, String order, int limit, Instant moment) {
        return views.ask(
                PlanFold.NAME,
                generation -> mongo
                        .find(
                                Query.query(criteria)
                                        .with(Sort.by(order, "_id"))
                                        .limit(limit),
                                Plan.class,
                                generation.name())
                        .stream()
                        .map(plan -> PlanShown.of(plan, moment))
                        .toList());
    }
}
