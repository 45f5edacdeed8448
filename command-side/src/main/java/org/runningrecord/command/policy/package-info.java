/** Adopting recording policies: which version is in force is a fact in the log. */
@NullMarked
package org.runningrecord.command.policy;

import org.jspecify.annotations.NullMarked;
