package org.runningrecord.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The recording policies a service knows: those that ship with it, and a folder of its own. All versions stay, because old entries name them. */
public final class RecordingPolicies {

    /** A class path cannot be listed, hence the names. A version once released is never changed and never removed. */
    private static final List<String> SHIPPED = List.of(
            "england-default-1.yaml",
            "england-default-2.yaml",
            "england-1.yaml",
            "wales-default-1.yaml",
            "wales-1.yaml");

    private final Map<String, NavigableMap<Integer, RecordingPolicy>> byName = new TreeMap<>();

    private RecordingPolicies(Map<String, byte[]> profiles) {
        List<String> faults = new ArrayList<>();
        profiles.forEach((place, yaml) -> {
            try {
                add(place, RecordingPolicy.read(yaml), faults);
            } catch (PolicyFaults e) {
                e.faults().forEach(fault -> faults.add(place + ": " + fault));
            }
        });
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
    }

    /** The profiles that ship. */
    public static RecordingPolicies shipped() {
        return new RecordingPolicies(shippedProfiles());
    }

    /**
     * The profiles that ship and every {@code .yaml} file of a folder.
     *
     * @throws PolicyFaults naming every fault of every file, among them one name and version with two different contents
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static RecordingPolicies shippedAnd(Path folder) {
        Map<String, byte[]> profiles = shippedProfiles();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                profiles.put(file.toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of recording policies cannot be read: " + folder, e);
        }
        return new RecordingPolicies(profiles);
    }

    public Optional<RecordingPolicy> find(String name, int version) {
        return Optional.ofNullable(versions(name).get(version));
    }

    /** The highest version of a name. */
    public Optional<RecordingPolicy> latest(String name) {
        return Optional.ofNullable(versions(name).lastEntry()).map(Map.Entry::getValue);
    }

    /** Every policy, by name and version. */
    public List<RecordingPolicy> all() {
        return byName.values().stream()
                .map(NavigableMap::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private NavigableMap<Integer, RecordingPolicy> versions(String name) {
        return byName.getOrDefault(name, new TreeMap<>());
    }

    private void add(String place, RecordingPolicy policy, List<String> faults) {
        RecordingPolicy there = byName.computeIfAbsent(policy.version().name(), n -> new TreeMap<>())
                .putIfAbsent(policy.version().version(), policy);
        if (there != null && !there.version().equals(policy.version())) {
            faults.add(
                    place + ": " + policy
                            + " is already known with other content; a version never changes, so give this one the next number");
        }
    }

    private static Map<String, byte[]> shippedProfiles() {
        Map<String, byte[]> profiles = new LinkedHashMap<>();
        for (String file : SHIPPED) {
            try (InputStream in = RecordingPolicies.class.getResourceAsStream("/recording-policies/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("The profile " + file + " did not ship");
                }
                profiles.put(file, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return profiles;
    }
}
