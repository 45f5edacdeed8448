/** The thin shell around the pure heart: the aggregate that holds a state, and the handler that loads, decides and applies. */
@NullMarked
package org.runningrecord.command.shell;

import org.jspecify.annotations.NullMarked;
