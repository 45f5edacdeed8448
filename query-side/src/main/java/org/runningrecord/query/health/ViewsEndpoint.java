package org.runningrecord.query.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.health.ViewReport.View;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Parking;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewStore;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/** Where an operator sees how views stand, has one built anew, and has a parked record tried again. */
@Component
@WebEndpoint(id = "views")
class ViewsEndpoint {

    private final List<ViewsOfLog> logs;
    private final ViewReport report;
    private final Generations generations;
    private final ViewStore store;

    ViewsEndpoint(List<ViewsOfLog> logs, ViewReport report, Generations generations, ViewStore store) {
        this.logs = logs;
        this.report = report;
        this.generations = generations;
        this.store = store;
    }

    /** @param stopped why the views do not go on, with the position; absent where they do */
    record Report(boolean ready, @Nullable String stopped, List<View> views) {}

    @ReadOperation
    Report report() {
        return new Report(
                logs.stream().allMatch(views -> views.progress().ready()),
                logs.stream()
                        .map(views -> views.progress().stopped())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                report.all());
    }

    /** Builds a view anew beside the one readers use. */
    @WriteOperation
    WebEndpointResponse<Map<String, Object>> rebuild(@Selector String view) {
        return found(view)
                .map(one -> new WebEndpointResponse<Map<String, Object>>(
                        Map.of("building", generations.begin(one.projection()).name()), 202))
                .orElseGet(ViewsEndpoint::notFound);
    }

    /** Tries a parked record again, in every generation that parked it. */
    @WriteOperation
    WebEndpointResponse<Map<String, Object>> retry(@Selector String view, @Selector String record) {
        return found(view)
                .map(one -> retry(one, record))
                .filter(folded -> !folded.isEmpty())
                .map(folded -> new WebEndpointResponse<Map<String, Object>>(
                        Map.of("record", record, "folded", !folded.contains(false)), 200))
                .orElseGet(ViewsEndpoint::notFound);
    }

    private List<Boolean> retry(Found one, String record) {
        List<Boolean> folded = new ArrayList<>();
        for (Generation generation : generations.of(one.projection().name()).takingIn()) {
            if (store.parked().find(generation, record).isPresent()) {
                folded.add(one.parking().retry(one.projection(), generation, new RecordId(record)));
            }
        }
        return folded;
    }

    /** A view of that name. */
    private record Found(Projection<?> projection, Parking parking) {}

    private Optional<Found> found(String view) {
        return logs.stream()
                .flatMap(views ->
                        views.host().projections().stream().map(projection -> new Found(projection, views.parking())))
                .filter(one -> one.projection().name().equals(view))
                .findFirst();
    }

    private static WebEndpointResponse<Map<String, Object>> notFound() {
        return new WebEndpointResponse<>(404);
    }
}
