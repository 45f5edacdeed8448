/** Proposals to allocate a case. */
@NullMarked
package org.runningrecord.command.allocationproposal;

import org.jspecify.annotations.NullMarked;
