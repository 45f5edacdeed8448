/** Opening a record for a child. */
@NullMarked
package org.runningrecord.command.record;

import org.jspecify.annotations.NullMarked;
