/** Lists as CSV and as spreadsheets: the same rows that the JSON of a door has. */
@NullMarked
package org.runningrecord.query.export;

import org.jspecify.annotations.NullMarked;
