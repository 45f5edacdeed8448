/** The impact timeline: a child's life as lanes of points and periods, as data for a picture. Laid out by a pure function; nothing is added up. */
@NullMarked
package org.runningrecord.query.timeline;

import org.jspecify.annotations.NullMarked;
