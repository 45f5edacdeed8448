/** How often a child is visited, as the child's plan sets it. */
@NullMarked
package org.runningrecord.command.visitfrequency;

import org.jspecify.annotations.NullMarked;
