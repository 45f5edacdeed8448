/** Recording case discussions. */
@NullMarked
package org.runningrecord.command.casediscussion;

import org.jspecify.annotations.NullMarked;
