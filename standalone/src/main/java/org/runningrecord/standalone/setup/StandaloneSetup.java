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
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Both sides on one SQLite log. */
@Configuration(proxyBeanMethods = false)
@Import({
    LogSetup.class,
    WebSetup.class,
    AuthorizationServerSetup.class,
    CommandSideSetup.class,
    QuerySideSetup.class,
    SamplesSetup.class
})
public class StandaloneSetup {

    /** Nothing is validated by annotations, and to set that up takes time at every start; what is submitted is checked by the deciders. */
    @Bean
    WebMvcConfigurer noAnnotationsToValidate() {
        return new WebMvcConfigurer() {
            @Override
            public Validator getValidator() {
                return Validator.forType(Void.class, (nothing, errors) -> {});
            }
        };
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
