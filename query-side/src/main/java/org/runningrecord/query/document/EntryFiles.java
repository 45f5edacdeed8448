package org.runningrecord.query.document;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.log.file.FileDamaged;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileMissing;
import org.runningrecord.log.file.FileReferences;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.problem.Refused;
import org.springframework.stereotype.Component;

/** Finds the file an entry refers to, and remembers how often one was not as it should be. */
@Component
class EntryFiles {

    private final Entries entries;
    private final FileStore files;
    private final AtomicLong damaged = new AtomicLong();
    private final AtomicLong missing = new AtomicLong();

    EntryFiles(Entries entries, FileStore files) {
        this.entries = entries;
        this.files = files;
    }

    /**
     * What an entry refers to.
     *
     * @param version of the entry; absent for the newest
     * @throws Refused if there is no such entry or version, or it has no file
     */
    FileReference of(EntryId entry, @Nullable Integer version, @Nullable Long position, Caller reader) {
        return FileReferences.of(entries.content(entry, version, position, reader))
                .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "This entry has no file"));
    }

    /**
     * @throws FileMissing if it is not there
     * @throws FileDamaged if it is not what was uploaded
     */
    byte[] content(FileReference file) {
        try {
            return files.read(new FileHash(file.sha256()));
        } catch (FileDamaged e) {
            damaged.incrementAndGet();
            throw e;
        } catch (FileMissing e) {
            missing.incrementAndGet();
            throw e;
        }
    }

    /** How often a damaged file was asked for since this process started. */
    long damaged() {
        return damaged.get();
    }

    /** How often a file was asked for that is not there. */
    long missing() {
        return missing.get();
    }
}
