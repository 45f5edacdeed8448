/** Recording e-mail correspondence. */
@NullMarked
package org.runningrecord.command.email;

import org.jspecify.annotations.NullMarked;
