package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.util.List;
import org.runningrecord.standalone.setup.ConsoleClock;
import org.runningrecord.standalone.signin.SignInFolder;

/** {@code revoke ID}: every token that a person or service has is refused from now on, within a second. */
final class Revoke implements Subcommand {

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (words.size() != 1) {
            err.println("Use: revoke ID " + Folder.USAGE);
            return 1;
        }
        SignInFolder.in(Folder.of(options).path())
                .revoke(words.get(0), ConsoleClock.clock().instant());
        out.println("Tokens given to " + words.get(0)
                + " until now are refused. Who may get no new one is taken out of people.json.");
        return 0;
    }
}
