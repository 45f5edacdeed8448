package org.runningrecord.query.document;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells how often a file was asked for that is damaged or missing. Nobody is turned away for it: all other files can be read, and {@code verify} names this one. */
@Component("filesHealthIndicator")
class FilesHealthIndicator extends AbstractHealthIndicator {

    private final EntryFiles files;

    FilesHealthIndicator(EntryFiles files) {
        this.files = files;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("damaged", files.damaged()).withDetail("missing", files.missing());
    }
}
