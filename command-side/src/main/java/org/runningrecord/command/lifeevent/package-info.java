/** Recording what happens in a child's life. */
@NullMarked
package org.runningrecord.command.lifeevent;

import org.jspecify.annotations.NullMarked;
