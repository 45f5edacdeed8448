/** Who may open a record beside those who work on it: restrictions, people who are brought in, and access in an emergency. */
@NullMarked
package org.runningrecord.command.access;

import org.jspecify.annotations.NullMarked;
