/** Writing the report of a review as a letter to the child. */
@NullMarked
package org.runningrecord.command.reviewletter;

import org.jspecify.annotations.NullMarked;
