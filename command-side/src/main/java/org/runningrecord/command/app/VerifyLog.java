package org.runningrecord.command.app;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.app.setup.VerifySetup;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.PrintedVerification;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** {@code verify} on the log in MongoDB, configured as the command side is; nothing is served and nothing recorded. */
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import(VerifySetup.class)
class VerifyLog {

    static int run(List<String> options) {
        if (!PrintedVerification.understands(options)) {
            System.err.println("Use: verify [--spring.mongodb.uri=URI] " + PrintedVerification.USAGE);
            return 1;
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(VerifyLog.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(Map.of("spring.config.name", "command-side"))
                .run(options.toArray(String[]::new))) {
            return PrintedVerification.run(context.getBean(LogStore.class), options, System.out);
        }
    }
}
