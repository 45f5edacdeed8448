package org.runningrecord.query.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ClaimEvent;
import org.runningrecord.events.claim.ClaimStreams;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.access.ReadersRecords;
import org.runningrecord.query.search.SearchFound.Elsewhere;
import org.runningrecord.query.search.SearchFound.Hit;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.limits.Allowance;
import org.runningrecord.web.looks.Looks;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Finds records by who the child is. The claims of the log know a record from the moment it is opened; the covers know the names that were told of the child
 * since. Whoever answers the telephone must not be told that there is nothing where there is something: of a record that is closed to them they learn that it
 * is there, and whom to call, and that they asked is in the access log.
 */
@Component
class Search {

    private static final Set<Role> ANSWERING_THE_TELEPHONE = Set.of(Role.FRONT_DOOR, Role.OUT_OF_HOURS_WORKER);

    private final LogStore log;
    private final EventCodec codec;
    private final Summaries covers;
    private final ReadersRecords readers;
    private final WhomToCall whom;
    private final Looks looks;
    private final Allowance allowance;

    Search(
            LogStore log,
            EventCodec codec,
            Summaries covers,
            ReadersRecords readers,
            WhomToCall whom,
            Looks looks,
            Clock clock) {
        this.log = log;
        this.codec = codec;
        this.covers = covers;
        this.readers = readers;
        this.whom = whom;
        this.looks = looks;
        this.allowance = new Allowance(20, 20, Duration.ofMinutes(1), clock);
    }

    /** @throws Refused if the reader searches faster than anybody has reason to */
    SearchFound find(SearchRequest request, HttpServletRequest http) {
        Caller caller = SignedIn.atDoor(http);
        OptionalLong wait = allowance.take(caller.id());
        if (wait.isPresent()) {
            throw Refused.because(
                            Refused.Kind.TOO_MANY, "Search again in " + wait.getAsLong() + " seconds, and more slowly.")
                    .with(Refused.RETRY_AFTER, wait.getAsLong());
        }
        Set<String> found = found(request);
        List<String> open = readers.looking(http).keep(found, record -> record);
        Set<String> closed = new LinkedHashSet<>(found);
        open.forEach(closed::remove);
        return new SearchFound(open.stream().map(this::cover).map(Hit::of).toList(), elsewhere(closed, caller, http));
    }

    private RecordSummary cover(String record) {
        return covers.of(new RecordId(record), null);
    }

    private Set<String> found(SearchRequest request) {
        Set<String> found = new LinkedHashSet<>();
        if (request.identifier() != null) {
            claimed(ClaimStreams.identifier(request.identifier())).forEach(found::add);
            return found;
        }
        claimed(ClaimStreams.likeness(request.name(), request.birth())).forEach(found::add);
        String name = ClaimStreams.plain(request.name());
        covers.bornOn(request.birth()).stream()
                .filter(cover -> names(cover).map(ClaimStreams::plain).anyMatch(name::equals))
                .map(RecordSummary::record)
                .forEach(found::add);
        return found;
    }

    /** Every name that was ever told, unless only some may read where. */
    private static Stream<String> names(RecordSummary cover) {
        return Stream.concat(
                        Stream.of(cover.opening()), cover.details().stream().filter(told -> !told.restricted()))
                .flatMap(told -> told.names().stream());
    }

    private Stream<String> claimed(String stream) {
        return log.readStream(stream, 0).stream()
                .map(stored ->
                        ((ClaimEvent) codec.read(stored.event())).record().value());
    }

    private @Nullable Elsewhere elsewhere(Set<String> closed, Caller caller, HttpServletRequest http) {
        if (!caller.isAny(ANSWERING_THE_TELEPHONE)) {
            return null;
        }
        List<RecordId> told = new ArrayList<>();
        closed.stream()
                .map(RecordId::new)
                .filter(record -> whom.mayKnowOf(record, caller))
                .forEach(told::add);
        if (told.isEmpty()) {
            return null;
        }
        looks.existenceTold(http, told);
        return whom.of(told);
    }
}
