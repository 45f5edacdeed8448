package org.runningrecord.web.setup;

import org.runningrecord.log.codec.Json;
import org.runningrecord.web.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** JSON and problem details, the same on both sides. */
@Configuration(proxyBeanMethods = false)
@Import(Problems.class)
public class WebSetup {

    @Bean
    JsonMapper jsonMapper() {
        return Json.builder()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }
}
