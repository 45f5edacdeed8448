/** Recording court appearances. */
@NullMarked
package org.runningrecord.command.courtappearance;

import org.jspecify.annotations.NullMarked;
