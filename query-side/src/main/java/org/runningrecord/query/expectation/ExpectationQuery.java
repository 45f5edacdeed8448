package org.runningrecord.query.expectation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ExpectationEvent;
import org.runningrecord.events.ExpectationEvent.ExpectationCalledOff;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.course.Course;
import org.runningrecord.query.course.Courses;
import org.runningrecord.query.overdue.OverdueCriteria;
import org.runningrecord.query.overdue.OverdueRequest;
import org.runningrecord.query.overdue.OverdueRequest.After;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.workforce.Workers;
import org.runningrecord.web.access.Caller;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for what is expected of a record, and for what is overdue at a moment. */
@Component
public class ExpectationQuery {

    private static final int MOST_OF_A_RECORD = 5_000;

    private final MongoTemplate mongo;
    private final Views views;
    private final Courses courses;
    private final LoggedEvents logged;
    private final Workers workers;
    private final RecordAccess access;

    ExpectationQuery(
            MongoTemplate mongo,
            Views views,
            Courses courses,
            LoggedEvents logged,
            Workers workers,
            RecordAccess access) {
        this.mongo = mongo;
        this.views = views;
        this.courses = courses;
        this.logged = logged;
        this.workers = workers;
        this.access = access;
    }

    /** @param past whether the moment has gone by */
    public ExpectationsOfRecord ofRecord(
            RecordId record, Instant moment, boolean past, @Nullable Long position, Caller reader) {
        EntrySights sights = access.sights(record, reader);
        views.await(ExpectationFold.NAME, record.value(), position);
        List<Expectation> found = ask(
                OverdueCriteria.soAt(Criteria.where("record").is(record.value()), moment, past),
                Sort.by("counted", "_id"),
                MOST_OF_A_RECORD);
        if (found.isEmpty()) {
            logged.mustExist(record);
        }
        Course course = courses.of(List.of(record.value()), position).get(record.value());
        Answering answering = new Answering(workers);
        return new ExpectationsOfRecord(
                moment,
                course == null ? List.of() : course.statuses(moment),
                answering.of(Owner.at(course, moment)),
                found.stream()
                        .filter(one -> one.startedBy().stream().noneMatch(sights::hides))
                        .sorted(Comparator.comparing(Expectation::counted)
                                .thenComparing(
                                        one -> EntryId.parse(one.expectation()).sequence()))
                        .map(one -> shown(one, moment, course, answering).to(sights))
                        .toList());
    }

    /**
     * A page of what was overdue at a moment, what has been so longest first.
     *
     * @param openable the records that the reader may open
     */
    OverdueExpectations overdue(OverdueRequest request, Openable openable) {
        String worker = Owner.UNALLOCATED.equals(request.worker()) ? null : request.worker();
        List<String> records =
                worker == null && request.team() == null ? null : courses.recordsOf(worker, request.team());
        List<ExpectationShown> page = new ArrayList<>();
        Answering answering = new Answering(workers);
        OverdueRequest from = request;
        while (true) {
            List<Expectation> found = overdue(from, openable.among(records));
            Map<String, Course> of = courses.of(
                    found.stream().map(Expectation::record).distinct().toList(), null);
            for (Expectation one : openable.keep(found, Expectation::record, Expectation::startedBy)) {
                if (page.size() == request.size()) {
                    return new OverdueExpectations(
                            request.asAt(), page, from.after().toString());
                }
                ExpectationShown shown = shown(one, request.asAt(), of.get(one.record()), answering);
                if (shown.owner().is(request.worker(), request.team())) {
                    page.add(shown);
                }
                from = from.after(after(one));
            }
            if (found.size() <= request.size()) {
                return new OverdueExpectations(request.asAt(), page, null);
            }
            from = from.after(after(found.get(found.size() - 1)));
        }
    }

    private static After after(Expectation one) {
        return new After(one.dueBy(), one.id());
    }

    private List<Expectation> overdue(OverdueRequest request, UnaryOperator<Criteria> among) {
        return ask(OverdueCriteria.overdue(request, among), Sort.by("dueBy", "_id"), request.size() + 1);
    }

    private ExpectationShown shown(Expectation one, Instant moment, @Nullable Course course, Answering answering) {
        Owner owner = answering.of(Owner.at(course, ExpectationShown.answeredAt(one, moment)));
        return ExpectationShown.of(one, moment, owner, reason(one));
    }

    /** What somebody said of it stands in the log. */
    private @Nullable Narrative reason(Expectation one) {
        if (one.said() == null) {
            return null;
        }
        ExpectationEvent said = logged.at(one.said(), ExpectationEvent.class);
        if (said instanceof ExpectationCalledOff off) {
            return off.reason();
        }
        if (said instanceof ExpectationEnded ended) {
            return ended.reason();
        }
        return said instanceof ExpectationMoved moved ? moved.reason() : null;
    }

    private List<Expectation> ask(Criteria criteria, Sort order, int limit) {
        return views.ask(
                ExpectationFold.NAME,
                generation -> mongo.find(
                        Query.query(criteria).with(order).limit(limit), Expectation.class, generation.name()));
    }
}
