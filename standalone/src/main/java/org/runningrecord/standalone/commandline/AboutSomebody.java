package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.runningrecord.standalone.signin.People;
import org.runningrecord.standalone.signin.Person;
import org.runningrecord.standalone.signin.SignInFolder;

/** A subcommand about a person or service, by the id: {@code token w-sam}. Whoever may use the data folder may do so. */
abstract class AboutSomebody implements Subcommand {

    private final String name;

    AboutSomebody(String name) {
        this.name = name;
    }

    /** Does it, on the folder of a service that was started before. */
    abstract int run(String id, SignInFolder folder, PrintStream out, PrintStream err);

    @Override
    public final int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (words.size() != 1) {
            err.println("Use: " + name + " ID " + Folder.USAGE);
            return 1;
        }
        return SignInFolder.find(Folder.of(options).path())
                .map(folder -> run(words.get(0), folder, out, err))
                .orElseGet(() -> {
                    err.println("The service was never started on this data folder.");
                    return 1;
                });
    }

    /** Prints something for somebody who is known. */
    static int print(String id, SignInFolder folder, Function<Person, String> what, PrintStream out, PrintStream err) {
        return People.in(folder)
                .find(id)
                .map(person -> {
                    out.println(what.apply(person));
                    return 0;
                })
                .orElseGet(() -> {
                    err.println("Nobody has this id. Who there is stands in "
                            + folder.path().resolve("people.json"));
                    return 1;
                });
    }
}
