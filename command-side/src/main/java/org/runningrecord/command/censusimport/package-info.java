/** Taking over the dated facts of a Children in Need census return, the Department for Education's XML. */
@NullMarked
package org.runningrecord.command.censusimport;

import org.jspecify.annotations.NullMarked;
