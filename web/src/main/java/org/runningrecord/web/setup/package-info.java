/** Wiring of what both sides share. */
@NullMarked
package org.runningrecord.web.setup;

import org.jspecify.annotations.NullMarked;
