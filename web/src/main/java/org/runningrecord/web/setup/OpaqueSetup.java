package org.runningrecord.web.setup;

import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.OpaqueParameters;
import org.runningrecord.web.opaque.OpaquePaths;
import org.runningrecord.web.opaque.ToldPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ids and positions at the edge, the same on both sides. */
@Configuration(proxyBeanMethods = false)
public class OpaqueSetup {

    private static final Logger LOG = LoggerFactory.getLogger(OpaqueSetup.class);

    @Bean
    OpaqueIds opaqueIds(LogStore log) {
        OpaqueIds ids = new OpaqueIds(() -> beginning(log));
        try {
            ids.position(0);
        } catch (IllegalArgumentException | LogUnavailable e) {
            LOG.info("Ids are made as soon as the log can be read and holds something");
        }
        return ids;
    }

    /** What the log begins with: both sides have it, it never changes, and nobody has it who may not read the log. */
    private static String beginning(LogStore log) {
        List<Commit> first = log.read(0, 1);
        if (first.isEmpty()) {
            throw new IllegalArgumentException("Nothing was shown yet");
        }
        return first.get(0).sum();
    }

    @Bean
    WebMvcConfigurer opaqueAddresses(OpaqueIds ids) {
        return new WebMvcConfigurer() {

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new OpaquePaths(ids))
                        .addPathPatterns("/api/records/*/**", "/api/audits/*/actions/**")
                        .order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addFormatterForFieldAnnotation(new OpaqueParameters(ids));
                registry.addConverter(String.class, ToldPosition.class, text -> new ToldPosition(ids.position(text)));
            }
        };
    }
}
