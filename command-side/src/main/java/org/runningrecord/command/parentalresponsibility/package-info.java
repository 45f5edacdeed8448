/** Who has parental responsibility. */
@NullMarked
package org.runningrecord.command.parentalresponsibility;

import org.jspecify.annotations.NullMarked;
