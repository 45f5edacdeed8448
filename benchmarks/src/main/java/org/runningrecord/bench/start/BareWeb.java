package org.runningrecord.bench.start;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that Spring Boot serves over HTTP: the starter for the web and one controller. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class BareWeb {

    /** Where it answers. */
    static final String DOOR = "/hello";

    public static void main(String[] arguments) {
        SpringApplication.run(BareWeb.class, arguments);
    }

    @GetMapping(DOOR)
    String hello() {
        return "hello";
    }
}
