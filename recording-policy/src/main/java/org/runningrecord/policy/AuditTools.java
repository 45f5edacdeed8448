package org.runningrecord.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.policy.audit.AuditTool;

/**
 * The audit tools a service knows: those that ship with it, and a folder of the authority's own. All versions stay, because audits name them.
 *
 * @param inUse the one that new audits are drawn with
 */
public record AuditTools(List<AuditTool> known, AuditTool inUse) {

    /** The name of the tool that ships. */
    public static final String SHIPPED = "audit-tool";

    /** A class path cannot be listed, hence the names. A version once released is never changed and never removed. */
    private static final List<String> FILES = List.of("audit-tool-1.yaml");

    public AuditTools {
        known = List.copyOf(known);
    }

    /** Those that ship. */
    public static AuditTools shipped() {
        return of(SHIPPED, "");
    }

    /**
     * Those that ship and every {@code .yaml} file of a folder.
     *
     * @param name of the tool in use; of its versions the newest
     * @param folder of the authority's own; blank where there is none
     * @throws PolicyFaults naming every fault of every file, and where there is no tool of that name
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static AuditTools of(String name, String folder) {
        List<String> faults = new ArrayList<>();
        Map<String, AuditTool> known = new LinkedHashMap<>();
        files(folder).forEach((place, yaml) -> {
            try {
                AuditTool tool = AuditToolReader.read(yaml);
                if (known.putIfAbsent(
                                tool.version().name() + " " + tool.version().version(), tool)
                        != null) {
                    faults.add(place
                            + ": this version is there already; it never changes, so give this one the next number");
                }
            } catch (PolicyFaults e) {
                e.faults().forEach(fault -> faults.add(place + ": " + fault));
            }
        });
        Optional<AuditTool> inUse = known.values().stream()
                .filter(tool -> tool.version().name().equals(name))
                .max(Comparator.comparing(tool -> tool.version().version()));
        if (inUse.isEmpty()) {
            faults.add("there is no audit tool named " + name);
        }
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
        return new AuditTools(List.copyOf(known.values()), inUse.orElseThrow());
    }

    /** The one that an audit was drawn with; absent where this service does not know it, or with other content. */
    public Optional<AuditTool> find(PolicyVersion version) {
        return known.stream().filter(tool -> tool.version().equals(version)).findFirst();
    }

    private static Map<String, byte[]> files(String folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            for (String file : FILES) {
                try (InputStream in = AuditTools.class.getResourceAsStream("/audit-tools/" + file)) {
                    files.put(file, in.readAllBytes());
                }
            }
            if (!folder.isBlank()) {
                try (Stream<Path> own = Files.list(Path.of(folder))) {
                    for (Path file : own.filter(one -> one.toString().endsWith(".yaml"))
                            .sorted()
                            .toList()) {
                        files.put(file.toString(), Files.readAllBytes(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of audit tools cannot be read: " + folder, e);
        }
        return files;
    }
}
