package org.runningrecord.query.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.health.ViewReport.View;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Parking;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewStore;
import org.runningrecord.query.projection.host.Progress;
import org.runningrecord.query.projection.host.ProjectionHost;
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

    private final ProjectionHost host;
    private final ViewReport report;
    private final Progress progress;
    private final Generations generations;
    private final ViewStore store;
    private final Parking parking;

    ViewsEndpoint(
            ProjectionHost host,
            ViewReport report,
            Progress progress,
            Generations generations,
            ViewStore store,
            Parking parking) {
        this.host = host;
        this.report = report;
        this.progress = progress;
        this.generations = generations;
        this.store = store;
        this.parking = parking;
    }

    /** @param stopped why the views do not go on, with the position; absent where they do */
    record Report(boolean ready, @Nullable String stopped, List<View> views) {}

    @ReadOperation
    Report report() {
        return new Report(progress.ready(), progress.stopped(), report.all());
    }

    /** Builds a view anew beside the one readers use. */
    @WriteOperation
    WebEndpointResponse<Map<String, Object>> rebuild(@Selector String view) {
        return projection(view)
                .map(projection -> new WebEndpointResponse<Map<String, Object>>(
                        Map.of("building", generations.begin(projection).name()), 202))
                .orElseGet(ViewsEndpoint::notFound);
    }

    /** Tries a parked record again, in every generation that parked it. */
    @WriteOperation
    WebEndpointResponse<Map<String, Object>> retry(@Selector String view, @Selector String record) {
        return projection(view)
                .map(projection -> retry(projection, record))
                .filter(folded -> !folded.isEmpty())
                .map(folded -> new WebEndpointResponse<Map<String, Object>>(
                        Map.of("record", record, "folded", !folded.contains(false)), 200))
                .orElseGet(ViewsEndpoint::notFound);
    }

    private List<Boolean> retry(Projection<?> projection, String record) {
        List<Boolean> folded = new ArrayList<>();
        for (Generation generation : generations.of(projection.name()).takingIn()) {
            if (store.parked().find(generation, record).isPresent()) {
                folded.add(parking.retry(projection, generation, new RecordId(record)));
            }
        }
        return folded;
    }

    private Optional<Projection<?>> projection(String view) {
        return host.projections().stream()
                .<Projection<?>>map(projection -> projection)
                .filter(projection -> projection.name().equals(view))
                .findFirst();
    }

    private static WebEndpointResponse<Map<String, Object>> notFound() {
        return new WebEndpointResponse<>(404);
    }
}
