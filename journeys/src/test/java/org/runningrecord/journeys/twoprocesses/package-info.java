/** Journeys with the two sides as processes of their own, on one MongoDB: what only several processes on one store can show. */
@NullMarked
package org.runningrecord.journeys.twoprocesses;

import org.jspecify.annotations.NullMarked;
