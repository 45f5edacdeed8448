/** Recording managers' decisions. */
@NullMarked
package org.runningrecord.command.managementdecision;

import org.jspecify.annotations.NullMarked;
