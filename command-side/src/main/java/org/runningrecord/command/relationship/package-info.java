/** Who is who to a child. */
@NullMarked
package org.runningrecord.command.relationship;

import org.jspecify.annotations.NullMarked;
