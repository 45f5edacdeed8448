/** Recording telephone calls. */
@NullMarked
package org.runningrecord.command.telephonecall;

import org.jspecify.annotations.NullMarked;
