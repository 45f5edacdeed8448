/** Recording what other agencies and professionals tell. */
@NullMarked
package org.runningrecord.command.agencyinformation;

import org.jspecify.annotations.NullMarked;
