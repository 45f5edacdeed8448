/** Packaged applications, run as people run them. */
@NullMarked
package org.runningrecord.bench.process;

import org.jspecify.annotations.NullMarked;
