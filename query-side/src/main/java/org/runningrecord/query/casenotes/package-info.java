/** The case-note report: the headlines of all that is on file, in order. */
@NullMarked
package org.runningrecord.query.casenotes;

import org.jspecify.annotations.NullMarked;
