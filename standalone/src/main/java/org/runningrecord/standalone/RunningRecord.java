package org.runningrecord.standalone;

import org.runningrecord.standalone.setup.StandaloneSetup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the service, on the loopback address only: there is no sign-in yet. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(StandaloneSetup.class)
public class RunningRecord {

    public static void main(String[] arguments) {
        SpringApplication.run(RunningRecord.class, arguments);
    }
}
