package org.runningrecord.query.looks;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.projection.Views;
import org.runningrecord.web.opaque.Opaque;
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
            boolean refused,
            List<String> rights,
            long times,
            Instant first,
            Instant last) {

        static Line of(UnusualAccess one) {
            return new Line(
                    one.record(),
                    one.by(),
                    one.roles(),
                    one.refused(),
                    one.rights(),
                    one.times(),
                    one.first(),
                    one.last());
        }
    }

    /** @param next what to ask for as {@code after} to get the next page; absent on the last one */
    record Page(List<Line> unusual, @Opaque(PLACE) @Nullable String next) implements Tabular {

        @Override
        public List<Line> rows() {
            return unusual;
        }
    }

    /**
     * The latest first: of records that their reader may open; and whoever watches over all access is told of every refusal, which does not say that there is
     * such a record.
     *
     * @param everyRefusal whether the reader does
     */
    Page page(Openable openable, boolean everyRefusal, int size, @Nullable String after) {
        List<UnusualAccess> kept = new ArrayList<>();
        @Nullable String end = after;
        boolean more = true;
        // what is left out must not show in the length of a page
        while (more && kept.size() <= size) {
            List<UnusualAccess> found = find(openable, everyRefusal, size + 1, end);
            more = found.size() > size;
            end = found.isEmpty() ? end : found.get(found.size() - 1).latest();
            List<UnusualAccess> open = openable.keep(found, UnusualAccess::record);
            found.stream()
                    .filter(one -> everyRefusal && one.refused() || open.contains(one))
                    .forEach(kept::add);
        }
        List<UnusualAccess> page = kept.size() > size ? kept.subList(0, size) : kept;
        return new Page(
                page.stream().map(Line::of).toList(),
                kept.size() > size ? page.get(size - 1).latest() : null);
    }

    private List<UnusualAccess> find(Openable openable, boolean all, int limit, @Nullable String after) {
        Criteria criteria =
                after == null ? new Criteria() : Criteria.where(LATEST).lt(after);
        Query query = Query.query(all ? criteria : openable.narrow(criteria))
                .with(Sort.by(Sort.Direction.DESC, LATEST))
                .limit(limit);
        return views.ask(UnusualFold.NAME, generation -> mongo.find(query, UnusualAccess.class, generation.name()));
    }
}
