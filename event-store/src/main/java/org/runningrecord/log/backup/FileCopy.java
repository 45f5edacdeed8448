package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.runningrecord.log.file.FileDamaged;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.progress.ProgressLine;

/** Copies files from one store to another, each verified; what is there already stays as it is. */
final class FileCopy {

    private final FileStore from;
    private final PrintStream err;
    private final List<FileHash> there = new ArrayList<>();

    FileCopy(FileStore from, PrintStream err) {
        this.from = from;
        this.err = err;
        from.each(there::add);
    }

    boolean isNothing() {
        return there.isEmpty();
    }

    /** @return 0, or 2 where one is damaged; the others are copied all the same */
    int into(FileStore to, PrintStream out) {
        ProgressLine line = new ProgressLine("Copying", "files", out::println);
        int outcome = 0;
        long done = 0;
        long copied = 0;
        for (FileHash hash : there) {
            if (!to.holds(hash)) {
                try {
                    to.store(from.read(hash));
                    copied++;
                } catch (FileDamaged e) {
                    err.println("DAMAGED: " + e.getMessage() + ". It is not copied.");
                    outcome = 2;
                }
            }
            line.reached(++done, there.size());
        }
        out.println("Files: " + there.size() + ", of these copied now: " + copied);
        return outcome;
    }
}
