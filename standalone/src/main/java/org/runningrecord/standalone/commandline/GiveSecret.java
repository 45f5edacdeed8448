package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import org.runningrecord.standalone.signin.Secrets;
import org.runningrecord.standalone.signin.SignInFolder;

/** {@code secret ID}: gives a person a new password, or a service a new secret, and prints it. */
final class GiveSecret extends AboutSomebody {

    GiveSecret() {
        super("secret");
    }

    @Override
    int run(String id, SignInFolder folder, PrintStream out, PrintStream err) {
        return print(id, folder, person -> new Secrets(folder).give(person.id()), out, err);
    }
}
