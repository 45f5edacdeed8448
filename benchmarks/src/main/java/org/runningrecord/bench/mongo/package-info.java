/** The log in MongoDB against the event store of Axon's own extension, and how soon views show what was recorded. */
@NullMarked
package org.runningrecord.bench.mongo;

import org.jspecify.annotations.NullMarked;
