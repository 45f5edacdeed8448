/** Wiring of the standalone service, and only that. */
@NullMarked
package org.runningrecord.standalone.setup;

import org.jspecify.annotations.NullMarked;
