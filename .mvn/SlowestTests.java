import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Prints the ten slowest test classes of the last build, and what each module ran. Takes the root folder. */
class SlowestTests {

    private static final String REPORTS = "glob:*/target/{surefire,failsafe}-reports/TEST-*.xml";

    public static void main(String[] args) throws IOException, XMLStreamException {
        Path root = Path.of(args.length > 0 ? args[0] : ".").toRealPath();
        List<Suite> suites = new ArrayList<>();
        for (Path report : reports(root)) {
            suites.add(Suite.read(root.relativize(report).getName(0).toString(), report));
        }
        if (suites.isEmpty()) {
            System.err.println("No test reports under " + root + ": run ./mvnw -B verify first");
            System.exit(1);
        }
        System.out.println("Slowest test classes (seconds, module, class)");
        suites.stream()
                .sorted(Comparator.comparingDouble(Suite::seconds).reversed())
                .limit(10)
                .forEach(suite -> System.out.printf("%9.3f  %-18s %s%n", suite.seconds, suite.module, suite.name));

        TreeMap<String, Counts> modules = new TreeMap<>();
        suites.forEach(suite -> modules.merge(suite.module, suite.counts, Counts::plus));
        System.out.printf("%n%-18s %8s %8s %8s %8s%n", "Module", "tests", "failures", "errors", "skipped");
        modules.forEach(SlowestTests::print);
        modules.values().stream().reduce(Counts::plus).ifPresent(all -> print("all", all));
    }

    private static List<Path> reports(Path root) throws IOException {
        PathMatcher report = root.getFileSystem().getPathMatcher(REPORTS);
        try (Stream<Path> files = Files.find(root, 4, (file, is) -> report.matches(root.relativize(file)))) {
            return files.sorted().toList();
        }
    }

    private static void print(String module, Counts of) {
        System.out.printf("%-18s %8d %8d %8d %8d%n", module, of.tests, of.failures, of.errors, of.skipped);
    }

    private record Suite(String module, String name, double seconds, Counts counts) {

        /** Reads the attributes of the first element and nothing more; a report has no business with a DTD. */
        static Suite read(String module, Path report) throws IOException, XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try (InputStream in = Files.newInputStream(report)) {
                XMLStreamReader suite = factory.createXMLStreamReader(in);
                suite.nextTag();
                String seconds = suite.getAttributeValue(null, "time").replace(",", "");
                String name = suite.getAttributeValue(null, "name");
                return new Suite(module, name, Double.parseDouble(seconds), Counts.of(suite));
            }
        }
    }

    private record Counts(int tests, int failures, int errors, int skipped) {

        static Counts of(XMLStreamReader suite) {
            return new Counts(
                    count(suite, "tests"), count(suite, "failures"), count(suite, "errors"), count(suite, "skipped"));
        }

        private static int count(XMLStreamReader suite, String attribute) {
            return Integer.parseInt(suite.getAttributeValue(null, attribute));
        }

        Counts plus(Counts more) {
            return new Counts(
                    tests + more.tests, failures + more.failures, errors + more.errors, skipped + more.skipped);
        }
    }
}
