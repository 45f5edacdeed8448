package org.runningrecord.standalone.setup;

import java.io.IOException;
import java.time.Clock;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.standalone.samples.SampleChildren;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sample children, once, into an empty log. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "running-record.samples", havingValue = "true")
class SamplesSetup {

    @Bean
    ApplicationListener<ServletWebServerInitializedEvent> sampleChildren(LogStore log, Clock clock) {
        return started -> {
            if (holdsNoRecord(log)) {
                submit(clock, started.getWebServer().getPort());
            }
        };
    }

    /** Records are opened in the first commits of a log, after the policy was adopted, or there are none. */
    private static boolean holdsNoRecord(LogStore log) {
        return log.read(0, 100).stream()
                .flatMap(commit -> commit.events().stream())
                .noneMatch(event -> event.stream().startsWith(RecordId.STREAM_PREFIX));
    }

    private static void submit(Clock clock, int port) {
        try {
            new SampleChildren(clock).submit(port);
        } catch (IOException e) {
            throw new IllegalStateException("The samples could not be submitted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
