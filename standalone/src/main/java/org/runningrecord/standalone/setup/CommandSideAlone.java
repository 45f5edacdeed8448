package org.runningrecord.standalone.setup;

import java.util.List;
import org.runningrecord.command.setup.CommandSideSetup;
import org.runningrecord.standalone.datafolder.FolderInUse;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side on the log, and nothing else: for what is done from the command line. Nothing is served, and no view is built. */
@Configuration(proxyBeanMethods = false)
@Import({LogSetup.class, CommandSideSetup.class})
public class CommandSideAlone {

    /**
     * Starts it; it stops when it is closed.
     *
     * @param settings as on the command line of the service
     * @throws FolderInUse if a running service has the data folder
     */
    public static ConfigurableApplicationContext start(List<String> settings) {
        try {
            return new SpringApplicationBuilder(CommandSideAlone.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    // the console is for the report; what goes wrong is said there in a sentence
                    .properties("logging.level.org.springframework=error")
                    .run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            FolderInUse.throwIfBehind(e);
            throw e;
        }
    }
}
