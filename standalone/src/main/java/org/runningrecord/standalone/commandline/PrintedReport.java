package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import org.runningrecord.command.censusimport.CensusFault;
import org.runningrecord.command.censusimport.ImportReport;
import org.runningrecord.command.censusimport.ImportReport.ChildReport;
import org.runningrecord.command.censusimport.ImportReport.Totals;

/** The report of an import as it appears on the console. It goes to whoever runs the import and into no log. */
final class PrintedReport {

    private final PrintStream out;

    PrintedReport(PrintStream out) {
        this.out = out;
    }

    /** One child, as soon as it is in. */
    void child(ChildReport child) {
        out.println(child.child() + ", child " + child.number() + " of the return"
                + (child.record() == null ? ", left out" : ", record " + child.record())
                + (child.facts().corrected() == 0
                        ? ""
                        : ", facts corrected: " + child.facts().corrected()));
        child.faults().forEach(this::fault);
    }

    void end(ImportReport report) {
        if (!report.faults().isEmpty()) {
            out.println("Outside any child");
            report.faults().forEach(this::fault);
        }
        Totals totals = report.totals();
        out.println(report.census().name());
        out.printf(
                "Children: %d, of these opened %d, matched %d, left out %d; with something to put right: %d%n",
                totals.children(), totals.opened(), totals.matched(), totals.leftOut(), totals.withFaults());
        out.printf(
                "Facts: added %d, corrected %d, unchanged %d, left out %d%n",
                totals.facts().added(),
                totals.facts().corrected(),
                totals.facts().unchanged(),
                totals.facts().leftOut());
    }

    private void fault(CensusFault fault) {
        out.println("  " + fault.where() + ": " + fault.reason());
    }
}
