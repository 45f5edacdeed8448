/** The files of entries: a copy to be shown, without what a camera writes beside the picture, and the original as it was uploaded. */
@NullMarked
package org.runningrecord.query.document;

import org.jspecify.annotations.NullMarked;
