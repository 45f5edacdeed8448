/** Summing up for reviews. */
@NullMarked
package org.runningrecord.command.reviewsummary;

import org.jspecify.annotations.NullMarked;
