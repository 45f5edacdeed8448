/** What the service does from the command line, without serving: each subcommand is one class. */
@NullMarked
package org.runningrecord.standalone.commandline;

import org.jspecify.annotations.NullMarked;
