/** How a command is decided: purely, from its content, the state of the records it concerns, and the moment. */
@NullMarked
package org.runningrecord.command.decision;

import org.jspecify.annotations.NullMarked;
