/** Recording key meetings. */
@NullMarked
package org.runningrecord.command.keymeeting;

import org.jspecify.annotations.NullMarked;
