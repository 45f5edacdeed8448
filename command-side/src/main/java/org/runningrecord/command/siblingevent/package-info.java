/** Linking events of siblings that touch a child too. */
@NullMarked
package org.runningrecord.command.siblingevent;

import org.jspecify.annotations.NullMarked;
