/** From an HTTP request to a command on the bus, and from the commit back to an answer. */
@NullMarked
package org.runningrecord.command.submission;

import org.jspecify.annotations.NullMarked;
