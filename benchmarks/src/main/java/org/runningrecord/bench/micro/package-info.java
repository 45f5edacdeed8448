/** The smallest steps by themselves, measured with JMH: what a commit, an event and a fold cost. */
@NullMarked
package org.runningrecord.bench.micro;

import org.jspecify.annotations.NullMarked;
