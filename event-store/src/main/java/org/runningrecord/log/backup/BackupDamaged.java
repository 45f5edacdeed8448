package org.runningrecord.log.backup;

import java.nio.file.Path;
import org.runningrecord.log.LogDamaged;

/** It is the backup that is not as it was written, and not the log. */
public class BackupDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupDamaged(Path file, LogDamaged damage) {
        super(
                "The backup " + file + " is damaged at position " + damage.position() + ": " + damage.what()
                        + ". The log is not touched by that. Move the file away, and back up to another.",
                damage);
    }
}
