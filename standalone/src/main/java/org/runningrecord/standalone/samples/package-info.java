/** A few fictional children for a newcomer to look at, recorded through the same doors as everybody's. */
@NullMarked
package org.runningrecord.standalone.samples;

import org.jspecify.annotations.NullMarked;
