/** Whether an entry still belongs to its record, and why what it tells is not shown. */
@NullMarked
package org.runningrecord.query.standing;

import org.jspecify.annotations.NullMarked;
