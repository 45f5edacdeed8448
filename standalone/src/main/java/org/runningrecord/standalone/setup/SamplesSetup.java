package org.runningrecord.standalone.setup;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.standalone.samples.SampleChildren;
import org.runningrecord.standalone.signin.People;
import org.runningrecord.standalone.signin.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sample children, once, into an empty log. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "running-record.samples", havingValue = "true")
class SamplesSetup {

    private static final Logger LOG = LoggerFactory.getLogger("running-record.samples");

    /** They are submitted over HTTP as anybody would submit them, and know no certificate: where there is one, real records are meant to come. */
    @Bean
    ApplicationListener<ServletWebServerInitializedEvent> sampleChildren(
            LogStore log, People people, RSAKey key, Clock clock, ServerProperties server) {
        Tokens tokens = new Tokens(key, clock);
        SampleChildren samples =
                new SampleChildren(clock, id -> tokens.of(people.find(id).orElseThrow()));
        return started -> {
            if (!holdsNoRecord(log)) {
                return;
            }
            if (Ssl.isEnabled(server.getSsl())) {
                LOG.info("The service speaks HTTPS alone, so the sample children are left out");
            } else {
                Map<String, String> records =
                        submit(samples, started.getWebServer().getPort());
                people.about("y-rex", records.get("rex"));
            }
        };
    }

    /** Records are opened in the first commits of a log, after the policy was adopted, or there are none. */
    private static boolean holdsNoRecord(LogStore log) {
        return log.read(0, 100).stream()
                .flatMap(commit -> commit.events().stream())
                .noneMatch(event -> event.stream().startsWith(RecordId.STREAM_PREFIX));
    }

    private static Map<String, String> submit(SampleChildren samples, int port) {
        try {
            return samples.submit(port);
        } catch (IOException e) {
            throw new IllegalStateException("The samples could not be submitted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
