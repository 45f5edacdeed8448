/** Journeys of the command side while its log is killed, cut off, shared, full or out of step: nothing acknowledged is lost, nothing is there twice. */
@NullMarked
package org.runningrecord.journeys.logfaults;

import org.jspecify.annotations.NullMarked;
