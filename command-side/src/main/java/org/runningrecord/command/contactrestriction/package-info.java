/** Who may not have contact, or be told something. */
@NullMarked
package org.runningrecord.command.contactrestriction;

import org.jspecify.annotations.NullMarked;
