/** Recording consent. */
@NullMarked
package org.runningrecord.command.consent;

import org.jspecify.annotations.NullMarked;
