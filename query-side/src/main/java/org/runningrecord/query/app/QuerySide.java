package org.runningrecord.query.app;

import java.util.Map;
import org.runningrecord.query.app.setup.QueryProcessSetup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Starts the query side as a process of its own, on the loopback address unless told otherwise.
 *
 * <p>Neither this class nor its wiring is annotated as a configuration: the scan of this side, which standalone does too, must not find them.
 */
@EnableAutoConfiguration
@Import(QueryProcessSetup.class)
public class QuerySide {

    /** What is configured is in {@code query-side.yaml}: both sides lie on the class path of standalone, which has an {@code application.yaml}. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(QuerySide.class);
        application.setDefaultProperties(Map.of("spring.config.name", "query-side"));
        application.run(arguments);
    }
}
