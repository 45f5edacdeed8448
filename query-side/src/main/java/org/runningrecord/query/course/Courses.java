package org.runningrecord.query.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Views;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for the course of the work. */
@Component
public class Courses {

    private final MongoTemplate mongo;
    private final Views views;

    Courses(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** By the ids of records, with what was taken over from others of the same child; of a record on which nothing of it was recorded there is none. */
    public Map<String, Course> of(Collection<String> records, @Nullable Long position) {
        Map<String, Course> courses = alone(records, position);
        List<String> merged = courses.values().stream()
                .flatMap(course -> course.others().stream())
                .toList();
        if (!merged.isEmpty()) {
            Map<String, Course> others = alone(merged, position);
            courses.replaceAll((record, course) -> course.tookIn().isEmpty() ? course : Together.of(course, others));
        }
        return courses;
    }

    private Map<String, Course> alone(Collection<String> records, @Nullable Long position) {
        if (position != null) {
            records.forEach(record -> views.await(CourseFold.NAME, record, position));
        }
        return ask(Criteria.where("record").in(records)).stream()
                .collect(Collectors.toMap(Course::record, Function.identity(), (one, other) -> one, HashMap::new));
    }

    /** The records of the same child that were merged into this one. */
    public List<RecordId> mergedInto(RecordId record) {
        return alone(List.of(record.value()), null).values().stream()
                .flatMap(course -> course.others().stream())
                .map(RecordId::new)
                .toList();
    }

    /** The records whose case a worker or a team has ever held or shared in, and those that these were merged into. */
    public List<String> recordsOf(@Nullable String worker, @Nullable String team) {
        Criteria criteria = new Criteria();
        criteria = worker == null ? criteria : criteria.and("workers").is(worker);
        criteria = team == null ? criteria : criteria.and("teams").is(team);
        List<String> held = ask(criteria).stream().map(Course::record).toList();
        Stream<String> into = held.isEmpty()
                ? Stream.of()
                : ask(Criteria.where("others").in(held)).stream().map(Course::record);
        return Stream.concat(held.stream(), into).distinct().toList();
    }

    private List<Course> ask(Criteria criteria) {
        return views.ask(
                CourseFold.NAME, generation -> mongo.find(Query.query(criteria), Course.class, generation.name()));
    }
}
