package org.runningrecord.query.health;

import org.runningrecord.log.LogStore;
import org.runningrecord.query.projection.Parking;
import org.runningrecord.query.projection.host.Progress;
import org.runningrecord.query.projection.host.ProjectionHost;

/**
 * The views that are made of one log.
 *
 * @param progress of filling them for the first time
 * @param parking for records of which one could not be folded
 */
public record ViewsOfLog(LogStore log, ProjectionHost host, Progress progress, Parking parking) {}
