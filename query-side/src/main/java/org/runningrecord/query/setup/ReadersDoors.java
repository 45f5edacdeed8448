package org.runningrecord.query.setup;

import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.access.RecordDoor;
import org.runningrecord.web.looks.Looks;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts somebody before the doors to records. */
record ReadersDoors(RecordAccess access, Looks looks) implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RecordDoor(access, looks)).addPathPatterns("/api/records/*", "/api/records/*/**");
    }
}
