/** Taking documents, drawings and photographs up into the record. */
@NullMarked
package org.runningrecord.command.document;

import org.jspecify.annotations.NullMarked;
