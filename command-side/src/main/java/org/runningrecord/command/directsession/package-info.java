/** Recording direct sessions. */
@NullMarked
package org.runningrecord.command.directsession;

import org.jspecify.annotations.NullMarked;
