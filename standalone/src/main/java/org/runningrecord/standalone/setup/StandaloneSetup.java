package org.runningrecord.standalone.setup;

import com.mongodb.ConnectionString;
import org.runningrecord.command.setup.CommandSideSetup;
import org.runningrecord.query.setup.QuerySideSetup;
import org.runningrecord.standalone.viewserver.ViewServer;
import org.runningrecord.web.setup.WebSetup;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Both sides on one SQLite log. */
@Configuration(proxyBeanMethods = false)
@Import({LogSetup.class, WebSetup.class, CommandSideSetup.class, QuerySideSetup.class, SamplesSetup.class})
public class StandaloneSetup {

    @Bean
    static DescribedWhenAsked describedWhenAsked() {
        return new DescribedWhenAsked();
    }

    @Bean
    ViewServer viewServer() {
        return new ViewServer();
    }

    @Bean
    MongoConnectionDetails viewServerDetails(ViewServer server) {
        return () -> new ConnectionString(server.uri());
    }
}
