package org.runningrecord.web.setup;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Clock;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.looks.LookLog;
import org.runningrecord.web.looks.Looks;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.OpaqueModule;
import org.runningrecord.web.openapi.AnswersOfDoors;
import org.runningrecord.web.openapi.WrittenValues;
import org.runningrecord.web.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** JSON and problem details, the same on both sides. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, SignInSetup.class, OpaqueSetup.class})
public class WebSetup {

    @Bean
    JsonMapper jsonMapper(OpaqueIds ids) {
        return Json.mapper()
                .rebuild()
                .addModule(new OpaqueModule(ids))
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }

    @Bean
    Looks looks(LookLog log, EventCodec codec, Clock clock) {
        return new Looks(log, codec, clock);
    }

    @Bean
    WrittenValues writtenValues() {
        return new WrittenValues();
    }

    @Bean
    AnswersOfDoors answersOfDoors() {
        return new AnswersOfDoors();
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .info(new Info()
                        .title("Running Record")
                        .description(
                                "Case records of children's social care, as events. Every request carries a bearer token, and the author of what is submitted"
                                        + " is who it was given to; Idempotency-Key and If-Match are taken by every door that records."
                                        + " A line of text has at most 300 characters, a narrative 200,000, a list 100 items, a request 2,000,000 bytes; files are uploaded by themselves."
                                        + " Errors are problem details (RFC 9457) with a pointer to every fault.")
                        .version("0.1"));
    }
}
