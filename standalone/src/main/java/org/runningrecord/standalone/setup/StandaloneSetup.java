package org.runningrecord.standalone.setup;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Clock;
import org.runningrecord.command.setup.CommandSideSetup;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.log.sqlite.SqliteSnapshotStore;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.setup.QuerySideSetup;
import org.runningrecord.standalone.folder.DataFolder;
import org.runningrecord.standalone.viewserver.ViewServer;
import org.runningrecord.web.setup.WebSetup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Both sides on one SQLite log. */
@Configuration(proxyBeanMethods = false)
@Import({WebSetup.class, CommandSideSetup.class, QuerySideSetup.class, SamplesSetup.class})
public class StandaloneSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(@Value("${running-record.data}") Path folder) {
        return DataFolder.take(folder);
    }

    @Bean
    LogStore logStore(DataFolder folder, Clock clock) {
        return SqliteLogStore.open(folder.log(), clock);
    }

    @Bean
    SnapshotStore snapshotStore(DataFolder folder) {
        return SqliteSnapshotStore.open(folder.snapshots());
    }

    @Bean
    ViewServer viewServer() {
        return new ViewServer();
    }

    @Bean
    MongoConnectionDetails viewServerDetails(ViewServer server) {
        return () -> new ConnectionString(server.uri());
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    RecordingPolicies recordingPolicies(DataFolder folder) {
        return RecordingPolicies.shippedAnd(folder.policies());
    }

    @Bean
    RecordingPolicy recordingPolicy(RecordingPolicies known, @Value("${running-record.policy}") String name) {
        return known.latest(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no recording policy named " + name));
    }
}
