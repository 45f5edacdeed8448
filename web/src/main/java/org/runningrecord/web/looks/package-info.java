/** The access log: who has looked at which record, and who was refused. */
@NullMarked
package org.runningrecord.web.looks;

import org.jspecify.annotations.NullMarked;
