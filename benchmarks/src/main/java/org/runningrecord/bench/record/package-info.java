/** Whether a command on a long record costs what it costs on a short one. */
@NullMarked
package org.runningrecord.bench.record;

import org.jspecify.annotations.NullMarked;
