/** A kind of entry as submitters meet it: its door, its form, its example, its command and the event that comes of it. A new kind is a new package with one. */
@NullMarked
package org.runningrecord.command.template;

import org.jspecify.annotations.NullMarked;
