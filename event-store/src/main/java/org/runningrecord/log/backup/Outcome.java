package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.copy.NotItsBeginning;

/** What a backup or a restore ends with: a sentence for whoever ran it, and a number for the script that did. */
final class Outcome {

    private Outcome() {}

    /** @return 0 where it was done, 2 where something is not as it was written, 1 where it could not be done for another reason */
    static int of(Supplier<Head> copying, Kept kept, String done, PrintStream out, PrintStream err) {
        try {
            Head mark = copying.get();
            out.println(done + ": " + mark.position() + " events");
            out.println(kept.mark() + ": " + mark.position() + ":" + mark.sum());
            return 0;
        } catch (LogDamaged e) {
            err.println("DAMAGED at position " + e.position() + ": " + e.what() + ". What was copied is not whole.");
            return 2;
        } catch (BackupDamaged e) {
            err.println(e.getMessage());
            return 2;
        } catch (NotItsBeginning e) {
            err.println(e.getMessage());
        } catch (LogUnavailable e) {
            err.println(
                    e.getMessage() + ". What was copied is not whole; the same command goes on where this one ended.");
        } catch (UncheckedIOException e) {
            err.println("The disk refused: " + e.getCause().getMessage() + ". What was copied is not whole.");
        }
        return 1;
    }
}
