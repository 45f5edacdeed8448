package org.runningrecord.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each program says it is made of, against what is packed into it. Only where the build makes bills of materials: {@code -Pbom}. */
@EnabledIfSystemProperty(named = "running-record.bom", matches = "true")
class BillOfMaterialsIT {

    private static final String PACKED = "BOOT-INF/lib/";

    /** What Spring Boot's packaging adds of its own. */
    private static final String FROM_PACKAGING = "spring-boot-jarmode-tools";

    @ParameterizedTest
    @CsvSource({"standalone, running-record", "command-side, command-side-app", "query-side, query-side-app"})
    void namesEverythingThatIsPackedIntoAProgram(String module, String program) throws IOException {
        Path target = Path.of("..", module, "target");
        JsonNode bill = JsonMapper.shared().readTree(target.resolve(module + ".cdx.json"));

        assertThat(bill.at("/bomFormat").asString()).isEqualTo("CycloneDX");
        Set<String> named = new HashSet<>();
        bill.at("/components")
                .forEach(part -> named.add(
                        part.at("/name").asString() + "-" + part.at("/version").asString() + ".jar"));
        assertThat(named).containsAll(packed(target.resolve(program + ".jar")));
        assertThat(named)
                .anyMatch(jar -> jar.startsWith("spring-boot-"))
                .anyMatch(jar -> jar.startsWith("sqlite-jdbc-"))
                .noneMatch(jar -> jar.startsWith("junit-"));
    }

    private static Set<String> packed(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(PACKED) && name.endsWith(".jar"))
                    .map(name -> name.substring(PACKED.length()))
                    .filter(name -> !name.startsWith(FROM_PACKAGING))
                    .collect(Collectors.toSet());
        }
    }
}
