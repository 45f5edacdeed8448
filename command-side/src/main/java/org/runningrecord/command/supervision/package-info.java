/** Recording supervision of the work with a child. */
@NullMarked
package org.runningrecord.command.supervision;

import org.jspecify.annotations.NullMarked;
