/** What an entry tells, one type per kind of entry: the fields a practitioner fills in and a reader reads. */
@NullMarked
package org.runningrecord.events.content;

import org.jspecify.annotations.NullMarked;
