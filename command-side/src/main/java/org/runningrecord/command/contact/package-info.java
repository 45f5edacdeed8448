/** Recording any contact with the child or the family. */
@NullMarked
package org.runningrecord.command.contact;

import org.jspecify.annotations.NullMarked;
