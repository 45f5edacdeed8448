/** Recording changes of placement. */
@NullMarked
package org.runningrecord.command.placementchange;

import org.jspecify.annotations.NullMarked;
