package org.runningrecord.standalone.setup;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.runningrecord.log.AppendListener;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.log.sqlite.SqliteSnapshotStore;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.standalone.datafolder.DataFolder;
import org.runningrecord.web.looks.LookLog;
import org.runningrecord.web.metrics.AppendMeters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command side needs, whether or not anything is served: the log in its folder, the policy and the time. */
@Configuration(proxyBeanMethods = false)
class LogSetup {

    /** A reader whose look cannot be written is told so soon; others wait behind them. */
    private static final Duration READERS_PATIENCE = Duration.ofSeconds(1);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(@Value("${running-record.data}") Path folder) {
        return DataFolder.take(folder);
    }

    @Bean
    LogStore logStore(DataFolder folder, Clock clock, ObjectProvider<MeterRegistry> meters) {
        // From the command line nobody measures
        AppendListener listener = meters.stream()
                .findFirst()
                .<AppendListener>map(AppendMeters::new)
                .orElse(AppendListener.NONE);
        return SqliteLogStore.open(folder.log(), clock, listener);
    }

    @Bean
    LookLog lookLog(DataFolder folder, Clock clock) {
        return new LookLog(SqliteLogStore.open(folder.looks(), clock, READERS_PATIENCE));
    }

    @Bean
    FileStore fileStore(DataFolder folder) {
        return FolderFileStore.open(folder.files());
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    SnapshotStore snapshotStore(DataFolder folder) {
        return SqliteSnapshotStore.open(folder.snapshots());
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

    @Bean
    AuditTools auditTools(
            @Value("${running-record.audit-tool:" + AuditTools.SHIPPED + "}") String name,
            @Value("${running-record.audit-tools:}") String folder) {
        return AuditTools.of(name, folder);
    }
}
