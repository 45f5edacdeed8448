/** Records of the same child opened twice, and the end of a record by adoption. */
@NullMarked
package org.runningrecord.command.identity;

import org.jspecify.annotations.NullMarked;
