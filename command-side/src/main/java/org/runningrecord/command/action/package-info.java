/** What becomes of actions that were agreed. */
@NullMarked
package org.runningrecord.command.action;

import org.jspecify.annotations.NullMarked;
