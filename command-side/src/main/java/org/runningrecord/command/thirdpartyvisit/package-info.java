/** Visits by other professionals. */
@NullMarked
package org.runningrecord.command.thirdpartyvisit;

import org.jspecify.annotations.NullMarked;
