package org.runningrecord.standalone.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.runningrecord.command.censusimport.CensusImport;
import org.runningrecord.command.censusimport.ImportReport;
import org.runningrecord.command.censusimport.NotACensus;
import org.runningrecord.command.censusimport.ReturnInput;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.standalone.datafolder.FolderInUse;
import org.runningrecord.standalone.setup.CommandSideAlone;
import org.runningrecord.web.problem.Refused;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import cin-census FILE}: takes a statutory return over, without serving. */
final class ImportReturn implements Subcommand {

    private static final String USAGE =
            "Use: import cin-census FILE [--running-record.data=DIR] [--author={\"id\":…,\"name\":…,\"role\":…,\"team\":…}]";
    private static final String AUTHOR = "--author=";
    private static final Practitioner NOBODY_IN_PARTICULAR =
            new Practitioner("import", "Import of statutory returns", "import", "data");

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (words.size() != 2 || !words.get(0).equals("cin-census")) {
            err.println(USAGE);
            return 1;
        }
        Path file = Path.of(words.get(1));
        try (ReturnInput in = new ReturnInput(Files.newInputStream(file), Files.size(file));
                ConfigurableApplicationContext context = CommandSideAlone.start(settings(options))) {
            run(in, context, options, out);
            return 0;
        } catch (NotACensus | FolderInUse e) {
            err.println(e.getMessage());
        } catch (Refused e) {
            err.println(e.getMessage());
            e.faults().forEach(fault -> err.println("  " + fault.pointer() + ": " + fault.detail()));
        } catch (LogUnavailable e) {
            err.println(
                    "The log cannot be written at the moment. Import the file again later; nothing comes in twice.");
        } catch (IOException e) {
            err.println("The file " + words.get(1) + " cannot be read.");
        }
        return 1;
    }

    private static void run(
            ReturnInput in, ConfigurableApplicationContext context, List<String> options, PrintStream out) {
        PrintedReport printed = new PrintedReport(out);
        Practitioner author = options.stream()
                .filter(option -> option.startsWith(AUTHOR))
                .findFirst()
                .map(option -> context.getBean(Submissions.class).author(option.substring(AUTHOR.length())))
                .orElse(NOBODY_IN_PARTICULAR);
        ImportReport report = context.getBean(CensusImport.class).run(in, author, printed::child, out::println);
        printed.end(report);
    }

    private static List<String> settings(List<String> options) {
        return options.stream().filter(option -> !option.startsWith(AUTHOR)).toList();
    }
}
