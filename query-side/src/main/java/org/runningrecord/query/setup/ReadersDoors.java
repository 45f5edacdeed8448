package org.runningrecord.query.setup;

import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.access.RecordDoor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts somebody before the doors to records. */
record ReadersDoors(RecordAccess access) implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RecordDoor(access)).addPathPatterns("/api/records/*", "/api/records/*/**");
    }
}
