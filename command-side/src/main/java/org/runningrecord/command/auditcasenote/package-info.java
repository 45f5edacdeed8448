/** Notes on a child's file that it was audited. */
@NullMarked
package org.runningrecord.command.auditcasenote;

import org.jspecify.annotations.NullMarked;
