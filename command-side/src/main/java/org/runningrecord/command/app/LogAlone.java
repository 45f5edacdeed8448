package org.runningrecord.command.app;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.app.setup.VerifySetup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The log in MongoDB for what is done from the command line, configured as the command side is; nothing is served and nothing recorded. */
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import(VerifySetup.class)
class LogAlone {

    static ConfigurableApplicationContext start(List<String> options) {
        return new SpringApplicationBuilder(LogAlone.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(Map.of("spring.config.name", "command-side"))
                .run(options.toArray(String[]::new));
    }
}
