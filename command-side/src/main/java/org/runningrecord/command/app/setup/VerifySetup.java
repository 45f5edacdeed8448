package org.runningrecord.command.app.setup;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The log in MongoDB and nothing else, for what is done from the command line. Imported and not annotated, so that no scan finds it. */
@Import(MongoSetup.class)
public class VerifySetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
