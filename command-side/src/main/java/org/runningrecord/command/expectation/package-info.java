/** What is expected of statutory work: what follows from what was decided, and what a person decides about it. */
@NullMarked
package org.runningrecord.command.expectation;

import org.jspecify.annotations.NullMarked;
