package org.runningrecord.query.access;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.projection.Views;
import org.runningrecord.web.access.Access;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Right;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.access.TiesFold;
import org.runningrecord.web.problem.Refused;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells whether a reader may open a record. The view is a moment behind, so what the record's own stream has said since is folded in: a restriction that
 * was acknowledged holds for the next reader.
 */
@Component
public class RecordAccess {

    private final MongoTemplate mongo;
    private final Views views;
    private final LogStore log;
    private final EventCodec codec;
    private final ZoneId zone;
    private final Clock clock;

    RecordAccess(
            MongoTemplate mongo, Views views, LogStore log, EventCodec codec, RecordingPolicy policy, Clock clock) {
        this.mongo = mongo;
        this.views = views;
        this.log = log;
        this.codec = codec;
        this.zone = policy.zone();
        this.clock = clock;
    }

    /**
     * The right by which the caller may open a record; absent where they may not, or there is none. Both are found out by the same work.
     *
     * @param caller with the roles that the door is open to, and no others
     */
    public Optional<Right> of(RecordId record, Caller caller) {
        return ties(record).flatMap(ties -> of(record, ties, caller));
    }

    /**
     * Who has to do with a record, as its own stream says now; absent where there is none. While one request is answered it is asked once: what was acknowledged
     * before the request came holds for it.
     */
    public Optional<Ties> ties(RecordId record) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Optional.ofNullable(asked(record));
        }
        String name = RecordAccess.class.getName() + "/" + record;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Ties ties) {
            return Optional.of(ties);
        }
        Ties ties = asked(record);
        if (ties != null) {
            request.setAttribute(name, ties, RequestAttributes.SCOPE_REQUEST);
        }
        return Optional.ofNullable(ties);
    }

    private @Nullable Ties asked(RecordId record) {
        return now(record, known(List.of(record.value())).get(record.value()));
    }

    /** Which entries of a record that is open to them a reader sees. */
    public EntrySights sights(RecordId record, Caller reader) {
        return sights(record, ties(record).orElseThrow(Refused::noSuchRecord), reader);
    }

    private EntrySights sights(RecordId record, Ties ties, Caller reader) {
        return EntrySights.of(
                record,
                ties,
                reader,
                other -> ties(other).map(theirs -> theirs.hiddenFrom(reader)).orElse(Set.of()));
    }

    /** Those of the records that the caller may open. */
    Map<String, Opened> openable(Collection<String> records, Caller caller) {
        Map<String, RecordTies> known = known(records);
        Map<String, Opened> open = new LinkedHashMap<>();
        for (String one : records) {
            RecordId record = new RecordId(one);
            Ties ties = now(record, known.get(one));
            if (ties != null) {
                of(record, ties, caller)
                        .ifPresent(right -> open.put(one, new Opened(right, sights(record, ties, caller))));
            }
        }
        return open;
    }

    /** By what the view knew a moment ago. */
    boolean opened(RecordTies known, Caller caller) {
        return Access.of(new RecordId(known.record()), known.ties(), caller, clock.instant(), zone)
                .isPresent();
    }

    private Optional<Right> of(RecordId record, Ties ties, Caller caller) {
        Optional<Right> right = Access.of(record, ties, caller, clock.instant(), zone);
        RecordId other = ties.goesOnIn();
        return right.isPresent() || other == null ? right : of(other, caller);
    }

    private Map<String, RecordTies> known(Collection<String> records) {
        return views
                .ask(
                        AccessFold.NAME,
                        generation -> mongo.find(
                                Query.query(Criteria.where("_id").in(records)), RecordTies.class, generation.name()))
                .stream()
                .collect(Collectors.toMap(RecordTies::record, Function.identity()));
    }

    private @Nullable Ties now(RecordId record, @Nullable RecordTies known) {
        Ties ties = known == null ? null : known.ties();
        List<StoredEvent> since = log.readStream(record.stream(), known == null ? 0 : known.sequence() + 1);
        for (StoredEvent stored : since) {
            ties = TiesFold.after(
                    ties,
                    (RecordEvent) codec.read(stored.event()),
                    stored.event().sequence());
        }
        return ties;
    }
}
