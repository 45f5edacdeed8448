package org.runningrecord.command.app;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.runningrecord.command.app.setup.CommandProcessSetup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Starts the command side as a process of its own, on the loopback address unless told otherwise.
 *
 * <p>Neither this class nor its wiring is annotated as a configuration: the scan of this side, which standalone does too, must not find them.
 */
@EnableAutoConfiguration
@Import(CommandProcessSetup.class)
public class CommandSide {

    private static final Map<String, ToIntFunction<List<String>>> SUBCOMMANDS =
            Map.of("backup", BackUp::run, "restore", Restore::run, "verify", VerifyLog::run);

    /** What is configured is in {@code command-side.yaml}: both sides lie on the class path of standalone, which has an {@code application.yaml}. */
    public static void main(String[] arguments) {
        ToIntFunction<List<String>> subcommand = arguments.length == 0 ? null : SUBCOMMANDS.get(arguments[0]);
        if (subcommand != null) {
            System.exit(subcommand.applyAsInt(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication application = new SpringApplication(CommandSide.class);
        application.setDefaultProperties(Map.of("spring.config.name", "command-side"));
        application.run(arguments);
    }
}
