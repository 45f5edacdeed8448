/** Which entries stand on the chronology, and with what line. */
@NullMarked
package org.runningrecord.command.significance;

import org.jspecify.annotations.NullMarked;
