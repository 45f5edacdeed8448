/** How fast the log grows, against the same rows without a log around them. */
@NullMarked
package org.runningrecord.bench.append;

import org.jspecify.annotations.NullMarked;
