package org.runningrecord.command.censusimport;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.censusimport.ImportReport.ChildReport;
import org.runningrecord.command.censusimport.ImportReport.Totals;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.log.progress.ProgressLine;
import org.runningrecord.policy.RecordingPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a return over, child after child. Each child is in when it has been reported; whatever stops an import, the children before are in. */
public final class CensusImport {

    private static final Logger LOG = LoggerFactory.getLogger(CensusImport.class);

    private final ChildImport children;
    private final RecordingPolicy policy;
    private final Clock clock;

    public CensusImport(ChildImport children, RecordingPolicy policy, Clock clock) {
        this.children = children;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Takes over what can be taken, and reports the rest.
     *
     * @param in the return; it is read as it comes, and not closed
     * @param told hears of each child of whom there is something to say, once the child is in
     * @throws NotACensus if this is no CIN census, or cannot be read to its end; it says how many children are in
     */
    public ImportReport run(InputStream in, Practitioner author, Consumer<ChildReport> told) {
        return run(new ReturnInput(in, 0), author, told, LOG::info);
    }

    /**
     * The same, of a file whose length is known.
     *
     * @param progress hears every two seconds at most how many children are in, and how long the rest will take
     */
    public ImportReport run(
            ReturnInput in, Practitioner author, Consumer<ChildReport> told, Consumer<String> progress) {
        ProgressLine line = new ProgressLine("Importing", "children", progress);
        CensusReader reader = new CensusReader(in, LocalDate.ofInstant(clock.instant(), policy.zone()));
        Totals totals = Totals.NONE;
        for (@Nullable CensusChild child = next(reader, totals); child != null; child = next(reader, totals)) {
            ChildReport report = children.take(child, reader.returned(), author);
            totals = totals.plus(report);
            if (report.worthTelling()) {
                told.accept(report);
            }
            line.reached(totals.children(), in.share());
        }
        return new ImportReport(reader.returned(), totals, List.of(), reader.faults());
    }

    /** The same, with the children of whom there is something to say in the report. */
    public ImportReport run(InputStream in, Practitioner author) {
        List<ChildReport> told = new ArrayList<>();
        ImportReport report = run(in, author, told::add);
        return new ImportReport(report.census(), report.totals(), told, report.faults());
    }

    private static @Nullable CensusChild next(CensusReader reader, Totals so) {
        try {
            return reader.next();
        } catch (NotACensus e) {
            throw so.children() == 0
                    ? e
                    : new NotACensus(e.getMessage() + ". Children before that, which are in: " + so.children()
                            + ". Put the file right and import it again; nothing comes in twice.");
        }
    }
}
