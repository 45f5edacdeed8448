/** Giving what was written to the person it is about. */
@NullMarked
package org.runningrecord.command.giventoperson;

import org.jspecify.annotations.NullMarked;
