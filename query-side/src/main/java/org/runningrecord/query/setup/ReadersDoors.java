package org.runningrecord.query.setup;

import java.util.List;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.access.RecordDoor;
import org.runningrecord.query.export.FormatInAddress;
import org.runningrecord.query.export.TableConverter;
import org.runningrecord.web.looks.Looks;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts somebody before the doors to records, and gives lists as tables to who asks for them. */
record ReadersDoors(RecordAccess access, Looks looks, JsonMapper json) implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RecordDoor(access, looks)).addPathPatterns("/api/records/*", "/api/records/*/**");
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        // the last of them: who asks for nothing in particular gets JSON
        converters.configureMessageConvertersList(all -> all.add(new TableConverter(json)));
    }

    /** By the header Accept, or for a link by {@code ?format=csv} and {@code ?format=xlsx}. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new FormatInAddress(), new HeaderContentNegotiationStrategy()));
    }
}
