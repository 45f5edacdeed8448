/** Ending what was so about a person. */
@NullMarked
package org.runningrecord.command.personfactend;

import org.jspecify.annotations.NullMarked;
