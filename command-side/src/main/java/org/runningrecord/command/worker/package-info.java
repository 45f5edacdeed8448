/** The people who work here: who they are, and what was said of their caseload. */
@NullMarked
package org.runningrecord.command.worker;

import org.jspecify.annotations.NullMarked;
