/** Details of a child, with their history. */
@NullMarked
package org.runningrecord.command.childdetails;

import org.jspecify.annotations.NullMarked;
