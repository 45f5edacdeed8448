package org.runningrecord.journeys.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the house: every module with main code, found in the reactor's folder, so that a new one cannot be left out. */
final class House {

    private static final Path ROOT = Path.of("..");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path BENCHMARKS = Path.of("benchmarks");

    private House() {}

    /** The compiled main classes of every module; the packaged service hides its own from the class path. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(modules().stream().map(House::compiled).toList());
    }

    /** Folders of main code that hold a source file. */
    static List<Path> packages() {
        return modules().stream()
                .flatMap(module -> walk(module.resolve(SOURCES)))
                .filter(House::isSource)
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    /** The names of all test classes. */
    static Set<String> tests() {
        return walk(ROOT)
                .filter(file -> isSource(file) && file.toString().contains("src/test/java"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    /** Not the benchmarks: they are not part of the default build, and hold what the service is measured against. */
    static List<Path> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve(SOURCES)))
                    .filter(folder -> !folder.endsWith(BENCHMARKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compiled(Path module) {
        Path classes = module.resolve(Path.of("target", "classes", "org"));
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(module.getFileName() + " is not compiled: run ./mvnw -B verify first");
        }
        return classes;
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }
}
