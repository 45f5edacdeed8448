/** Transferring cases to other teams. */
@NullMarked
package org.runningrecord.command.casetransfer;

import org.jspecify.annotations.NullMarked;
