/** The running record: every entry of a child, each in all its versions. The pattern for other views: a document, a fold, a door. */
@NullMarked
package org.runningrecord.query.runningrecord;

import org.jspecify.annotations.NullMarked;
