/** Harm or risk that comes to light after the entry it is about was recorded. */
@NullMarked
package org.runningrecord.command.risk;

import org.jspecify.annotations.NullMarked;
