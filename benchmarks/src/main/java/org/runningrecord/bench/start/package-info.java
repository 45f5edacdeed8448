/** How fast the packaged service starts, and how much memory it takes. */
@NullMarked
package org.runningrecord.bench.start;

import org.jspecify.annotations.NullMarked;
