package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import org.runningrecord.standalone.setup.ConsoleClock;
import org.runningrecord.standalone.signin.SignInFolder;

/** {@code revoke ID}: every token that a person or service has is refused from now on, within a second; also of one who is no longer among the people. */
final class Revoke extends AboutSomebody {

    Revoke() {
        super("revoke");
    }

    @Override
    int run(String id, SignInFolder folder, PrintStream out, PrintStream err) {
        folder.revoke(id, ConsoleClock.clock().instant());
        out.println("Tokens given to " + id
                + " until now are refused. Who may get no new one is taken out of people.json.");
        return 0;
    }
}
