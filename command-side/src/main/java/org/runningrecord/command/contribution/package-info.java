/** Comments of the circle of support. */
@NullMarked
package org.runningrecord.command.contribution;

import org.jspecify.annotations.NullMarked;
