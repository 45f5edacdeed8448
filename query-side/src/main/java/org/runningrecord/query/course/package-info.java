/** The course of the work with a child: under which statuses, and who has held the case since when. */
@NullMarked
package org.runningrecord.query.course;

import org.jspecify.annotations.NullMarked;
