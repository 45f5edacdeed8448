package org.runningrecord.standalone.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.runningrecord.log.backup.WholeFile;

/** Recording policies of the authority's own. A service does not start where one that was adopted is missing, so they belong to a backup. */
final class PoliciesBesideLog {

    private PoliciesBesideLog() {}

    /** Where the policies of a backup are kept. */
    static Path of(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".policies");
    }

    /**
     * Copies every policy; one of the same name is replaced, in one step.
     *
     * @return how many there are
     * @throws UncheckedIOException if one cannot be copied
     */
    static int copy(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(from)) {
            List<Path> policies =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            for (Path policy : policies) {
                Files.createDirectories(to);
                Path there = to.resolve(policy.getFileName().toString());
                Files.write(WholeFile.unfinished(there), Files.readAllBytes(policy));
                WholeFile.finish(there);
            }
            return policies.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
