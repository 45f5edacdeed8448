@NullMarked
package org.runningrecord.command.censusimport;

import org.jspecify.annotations.NullMarked;
