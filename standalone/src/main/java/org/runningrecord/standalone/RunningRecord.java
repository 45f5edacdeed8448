package org.runningrecord.standalone;

import org.runningrecord.standalone.commandline.CommandLine;
import org.runningrecord.standalone.datafolder.FolderInUse;
import org.runningrecord.standalone.setup.StandaloneSetup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the service, on the loopback address unless told otherwise. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(StandaloneSetup.class)
public class RunningRecord {

    public static void main(String[] arguments) {
        if (CommandLine.asksForSubcommand(arguments)) {
            System.exit(CommandLine.run(arguments, System.out, System.err));
        }
        try {
            serve(arguments);
        } catch (FolderInUse e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void serve(String[] arguments) {
        try {
            SpringApplication.run(RunningRecord.class, arguments);
        } catch (RuntimeException e) {
            FolderInUse.throwIfBehind(e);
            throw e;
        }
    }
}
