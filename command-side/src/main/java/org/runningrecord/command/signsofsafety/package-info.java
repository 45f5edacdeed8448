/** Recording assessments by Signs of Safety. */
@NullMarked
package org.runningrecord.command.signsofsafety;

import org.jspecify.annotations.NullMarked;
