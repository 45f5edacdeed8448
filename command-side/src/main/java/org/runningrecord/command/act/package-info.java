/** What is done about an entry, an action or a whole record after it is there: doors, forms and decisions, found by their type. */
@NullMarked
package org.runningrecord.command.act;

import org.jspecify.annotations.NullMarked;
