/** The people who work here, their training and their caseloads. It is read from their own streams, so that no view can be behind. */
@NullMarked
package org.runningrecord.query.workforce;

import org.jspecify.annotations.NullMarked;
