/** Who has looked at a record, for those who may know: the access log, in plain words too, and what in it is unusual. */
@NullMarked
package org.runningrecord.query.looks;

import org.jspecify.annotations.NullMarked;
