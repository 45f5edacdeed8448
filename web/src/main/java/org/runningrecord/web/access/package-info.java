/** Who may do what: roles, the doors that are open to each, and the person or service that asks. */
@NullMarked
package org.runningrecord.web.access;

import org.jspecify.annotations.NullMarked;
