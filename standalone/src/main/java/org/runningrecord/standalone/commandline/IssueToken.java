package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import org.runningrecord.standalone.setup.ConsoleClock;
import org.runningrecord.standalone.signin.SignInFolder;
import org.runningrecord.standalone.signin.SigningKey;
import org.runningrecord.standalone.signin.Tokens;

/** {@code token ID}: prints a token of a person or service, for a quarter of an hour. */
final class IssueToken extends AboutSomebody {

    IssueToken() {
        super("token");
    }

    @Override
    int run(String id, SignInFolder folder, PrintStream out, PrintStream err) {
        return print(id, folder, new Tokens(SigningKey.in(folder), ConsoleClock.clock())::of, out, err);
    }
}
