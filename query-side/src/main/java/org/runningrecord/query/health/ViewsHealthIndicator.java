package org.runningrecord.query.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.query.health.ViewReport.Standing;
import org.runningrecord.query.health.ViewReport.View;
import org.runningrecord.query.projection.host.Progress;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Out of service until every view can be read, for the first time; from then on up. Parked records and a log that cannot be read further are told, but do
 * not turn readers away: everybody else's record can be read, and it would be the same on the next node.
 */
@Component("viewsHealthIndicator")
class ViewsHealthIndicator extends AbstractHealthIndicator {

    private final ViewReport report;
    private final List<ViewsOfLog> logs;

    ViewsHealthIndicator(ViewReport report, List<ViewsOfLog> logs) {
        super("The views could not be asked");
        this.report = report;
        this.logs = logs;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (ViewsOfLog views : logs) {
            Progress progress = views.progress();
            if (!progress.ready()) {
                health.outOfService().withDetail("progress", progress.sentence());
            }
            String stopped = progress.stopped();
            if (stopped != null) {
                health.withDetail("stopped", stopped);
            }
        }
        for (View view : report.all()) {
            health.withDetail(view.view(), details(view));
        }
    }

    private static Map<String, Object> details(View view) {
        Map<String, Object> details = new LinkedHashMap<>();
        Standing live = view.live();
        Standing building = view.building();
        if (live != null) {
            details.put("live", live.generation());
            details.put("lag", live.lag());
        }
        if (building != null) {
            details.put("building", building.generation());
        }
        details.put("parked", view.parked());
        return details;
    }
}
