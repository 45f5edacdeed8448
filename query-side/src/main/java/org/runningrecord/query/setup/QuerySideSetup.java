package org.runningrecord.query.setup;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The query side: it needs a log, and offers the doors for readers. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.runningrecord.query")
public class QuerySideSetup {}
