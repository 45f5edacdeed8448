package org.runningrecord.query.chronology;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.Asking;
import org.springframework.stereotype.Component;

/** What significant entries meant for the child, where somebody has assessed it: for other views. */
@Component
public class Impacts {

    private static final int PAGE = 500;

    private final Lines lines;

    Impacts(Lines lines) {
        this.lines = lines;
    }

    /** @param line the line of the chronology that stands for the entry */
    public record Assessed(EntryShown entry, String line, Impact impact) {}

    /** In the order in which they happened; those that the reader is not shown are not among them. */
    public List<Assessed> assessed(Asking asking) {
        List<Assessed> assessed = new ArrayList<>();
        ChronologyPlace after = null;
        do {
            LinePage page = lines.page(asking, new PageOfLines(PAGE, after));
            for (Line line : page.lines()) {
                Impact impact = line.hidden() ? null : line.row().impact();
                if (impact != null) {
                    assessed.add(new Assessed(line.entry(), line.event(), impact));
                }
            }
            after = page.next() == null ? null : ChronologyPlace.parse(page.next());
        } while (after != null);
        return assessed;
    }
}
