/** How a kind of entry is filled in: which fields, what each asks for, and when. Said once; checked by the deciders and shown to whoever builds a form. */
@NullMarked
package org.runningrecord.command.form;

import org.jspecify.annotations.NullMarked;
