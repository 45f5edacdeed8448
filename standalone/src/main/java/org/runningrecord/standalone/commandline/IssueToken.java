package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.runningrecord.standalone.setup.ConsoleClock;
import org.runningrecord.standalone.signin.People;
import org.runningrecord.standalone.signin.Person;
import org.runningrecord.standalone.signin.SignInFolder;
import org.runningrecord.standalone.signin.SigningKey;
import org.runningrecord.standalone.signin.Tokens;

/** {@code token ID}: prints a token of a person or service, for a quarter of an hour. Whoever may read the data folder may do so. */
final class IssueToken implements Subcommand {

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (words.size() != 1) {
            err.println("Use: token ID " + Folder.USAGE);
            return 1;
        }
        SignInFolder folder = SignInFolder.in(Folder.of(options).path());
        Optional<Person> person = People.in(folder).find(words.get(0));
        person.ifPresentOrElse(
                known -> out.println(new Tokens(SigningKey.in(folder), ConsoleClock.clock()).of(known)),
                () -> err.println("Nobody has this id. Who there is stands in "
                        + folder.path().resolve("people.json")));
        return person.isPresent() ? 0 : 1;
    }
}
