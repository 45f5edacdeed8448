/** The log as Axon sees it: an event storage engine, a message source for processors, and a repository of warm records. */
@NullMarked
package org.runningrecord.log.axon;

import org.jspecify.annotations.NullMarked;
