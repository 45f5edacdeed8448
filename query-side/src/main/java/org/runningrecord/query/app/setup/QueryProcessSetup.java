package org.runningrecord.query.app.setup;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.mongo.RightsCheck;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.setup.QuerySideSetup;
import org.runningrecord.web.setup.WebSetup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the query side asks for, where it is a process of its own. Imported and not annotated, so that no scan finds it. */
@Import({WebSetup.class, QuerySideSetup.class, MongoSetup.class})
public class QueryProcessSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    RecordingPolicy recordingPolicy(@Value("${running-record.policy}") String name) {
        return RecordingPolicies.shipped()
                .latest(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no recording policy named " + name));
    }

    @Bean
    AuditTools auditTools(
            @Value("${running-record.audit-tool:" + AuditTools.SHIPPED + "}") String name,
            @Value("${running-record.audit-tools:}") String folder) {
        return AuditTools.of(name, folder);
    }

    /** Once it has started: nothing waits for the answer. */
    @Bean
    ApplicationRunner rightsCheck(MongoDatabase database) {
        return arguments -> RightsCheck.tell(database, MongoSetup.ADDED_TO);
    }
}
