/** The log in MongoDB, one document per commit: what the service keeps its records in when it runs as several processes. */
@NullMarked
package org.runningrecord.log.mongo;

import org.jspecify.annotations.NullMarked;
