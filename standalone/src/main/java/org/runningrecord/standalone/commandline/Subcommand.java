package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.util.List;

/** Something to do from the command line. */
@FunctionalInterface
interface Subcommand {

    /**
     * Does it.
     *
     * @param words what follows the subcommand's name, options aside
     * @param options those that begin with {@code --}, as {@code --name=value}
     * @return what the process exits with: 0 where it was done, 1 where it could not be
     */
    int run(List<String> words, List<String> options, PrintStream out, PrintStream err);
}
