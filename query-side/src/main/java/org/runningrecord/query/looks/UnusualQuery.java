package org.runningrecord.query.looks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.projection.Views;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks who looked at records without having to do with the child. */
@Component
class UnusualQuery {

    private static final String LATEST = "latest";

    private final MongoTemplate mongo;
    private final Views views;

    UnusualQuery(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** A line of the list; see {@link UnusualAccess}. */
    record Line(
            String record,
            Practitioner by,
            List<String> roles,
            List<String> rights,
            long looks,
            long refusals,
            Instant first,
            Instant last) {

        static Line of(UnusualAccess one) {
            return new Line(
                    one.record(),
                    one.by(),
                    one.roles(),
                    one.rights(),
                    one.looks(),
                    one.refusals(),
                    one.first(),
                    one.last());
        }
    }

    /** @param next what to ask for as {@code after} to get the next page; absent on the last one */
    record Page(List<Line> unusual, @Nullable String next) {}

    /** The latest first, of records that their reader may open. */
    Page page(Openable openable, int size, @Nullable String after) {
        Criteria criteria =
                after == null ? new Criteria() : Criteria.where(LATEST).lt(after);
        Query query = Query.query(openable.narrow(criteria))
                .with(Sort.by(Sort.Direction.DESC, LATEST))
                .limit(size + 1);
        List<UnusualAccess> found =
                views.ask(UnusualFold.NAME, generation -> mongo.find(query, UnusualAccess.class, generation.name()));
        boolean more = found.size() > size;
        List<UnusualAccess> page = more ? found.subList(0, size) : found;
        return new Page(
                openable.keep(page, UnusualAccess::record).stream()
                        .map(Line::of)
                        .toList(),
                more ? page.get(size - 1).latest() : null);
    }
}
