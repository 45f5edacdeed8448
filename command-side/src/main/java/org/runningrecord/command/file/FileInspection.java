package org.runningrecord.command.file;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.runningrecord.log.file.FileType;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

/** Looks at a file before it is stored. What its sender called it is never asked: the type is found from what is in it. */
public final class FileInspection {

    private static final int MEBIBYTE = 1024 * 1024;
    /** To open a file takes many times the memory of its bytes. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final long largest;

    /** @param largest file that is taken, in bytes */
    public FileInspection(long largest) {
        if (largest < 1 || largest > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("The largest file has from 1 byte to less than 2 GiB");
        }
        this.largest = largest;
    }

    long largest() {
        return largest;
    }

    /**
     * Sees that a file is one that can be kept.
     *
     * @throws Refused if it is not, with everything that is wrong with it
     */
    InspectedFile inspect(byte[] content) {
        if (content.length > largest) {
            throw Refused.because(Refused.Kind.TOO_LARGE, "A file has at most " + inWords(largest))
                    .with("largest", largest);
        }
        if (content.length == 0) {
            throw refused("The file is empty");
        }
        String found = FoundType.of(content);
        FileType type = FileType.of(found)
                .orElseThrow(
                        () -> refused(
                                "This is a file of the type " + found
                                        + ", whatever it is called. PDF, JPEG and PNG are taken: print it into a PDF, or save the picture as one of these"));
        turns.acquireUninterruptibly();
        try {
            return switch (type) {
                case PDF -> PdfInspection.inspect(content);
                case JPEG, PNG -> PictureInspection.inspect(content, type);
            };
        } finally {
            turns.release();
        }
    }

    private static String inWords(long bytes) {
        return bytes % MEBIBYTE == 0 ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
    }

    static Refused refused(String... faults) {
        return Refused.of(
                List.of(faults).stream().map(fault -> new Fault("", fault)).toList());
    }
}
