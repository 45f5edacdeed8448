/** The published language of the record: every event a log may hold, in sealed families, and the catalogue of their stored names. */
@NullMarked
package org.runningrecord.events;

import org.jspecify.annotations.NullMarked;
