package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.file.FileDamaged;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileReferences;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.progress.ProgressLine;

/** Sees whether files are what was stored, and whether all are there that events refer to. */
final class FileCheck {

    private final FileStore files;
    private final PrintStream out;
    private final Set<String> known = new HashSet<>();

    FileCheck(FileStore files, PrintStream out) {
        this.files = files;
        this.out = out;
    }

    /** @return 0, or 2 where one is damaged or missing; each is named */
    int all(LogStore log) {
        List<FileHash> there = new ArrayList<>();
        files.each(there::add);
        ProgressLine line = new ProgressLine("Verifying", "files", out::println);
        int outcome = 0;
        long done = 0;
        for (FileHash hash : there) {
            try {
                files.read(hash);
            } catch (FileDamaged e) {
                out.println("DAMAGED: " + e.getMessage());
                outcome = 2;
            }
            line.reached(++done, there.size());
        }
        int missing = referredTo(log);
        if (outcome == 0 && missing == 0) {
            out.println("The files are as they were stored: " + there.size() + ", of these referred to by entries: "
                    + known.size());
        }
        return Math.max(outcome, missing);
    }

    /** @return 0, or 2 where a file that an event refers to is not there */
    int referredTo(LogStore log) {
        int[] outcome = {0};
        FileReferences.in(log, (position, file) -> {
            if (known.add(file.sha256())
                    && !(FileHash.looksRight(file.sha256()) && files.holds(new FileHash(file.sha256())))) {
                out.println("MISSING: the file " + file.sha256() + ", which the event at position " + position
                        + " refers to");
                outcome[0] = 2;
            }
        });
        return outcome[0];
    }
}
