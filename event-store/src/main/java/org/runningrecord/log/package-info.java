/** The log: a dense, append-only, hash-chained series of commits. This package knows no store and no framework; adapters live below it. */
@NullMarked
package org.runningrecord.log;

import org.jspecify.annotations.NullMarked;
