/** Which scenarios there are, how they are run, and how what they find is told. */
@NullMarked
package org.runningrecord.bench.setup;

import org.jspecify.annotations.NullMarked;
