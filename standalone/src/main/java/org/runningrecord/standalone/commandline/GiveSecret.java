package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.util.List;
import org.runningrecord.standalone.signin.People;
import org.runningrecord.standalone.signin.Secrets;
import org.runningrecord.standalone.signin.SignInFolder;

/** {@code secret ID}: gives a person a new password, or a service a new secret, and prints it. */
final class GiveSecret implements Subcommand {

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (words.size() != 1) {
            err.println("Use: secret ID " + Folder.USAGE);
            return 1;
        }
        SignInFolder folder = SignInFolder.in(Folder.of(options).path());
        if (People.in(folder).find(words.get(0)).isEmpty()) {
            err.println("Nobody has this id. Who there is stands in "
                    + folder.path().resolve("people.json"));
            return 1;
        }
        out.println(new Secrets(folder).give(words.get(0)));
        return 0;
    }
}
