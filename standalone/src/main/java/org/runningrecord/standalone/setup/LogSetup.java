package org.runningrecord.standalone.setup;

import java.nio.file.Path;
import java.time.Clock;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.standalone.datafolder.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command side needs, whether or not anything is served: the log in its folder, the policy and the time. */
@Configuration(proxyBeanMethods = false)
class LogSetup {

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
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    RecordingPolicy recordingPolicy(@Value("${running-record.policy}") String name) {
        return RecordingPolicies.shipped()
                .latest(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no recording policy named " + name));
    }
}
