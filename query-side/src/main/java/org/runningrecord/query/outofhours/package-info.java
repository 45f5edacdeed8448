/** What somebody has to know who is called out at night: one answer in one request. */
@NullMarked
package org.runningrecord.query.outofhours;

import org.jspecify.annotations.NullMarked;
