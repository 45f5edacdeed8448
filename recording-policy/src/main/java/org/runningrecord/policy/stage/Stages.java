package org.runningrecord.policy.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The stages of growing up, by age in full years.
 *
 * @param table the name of the table, with its version
 * @param stages in order; the first begins at birth
 */
public record Stages(String table, List<Stage> stages) {

    private static final String BEFORE_BIRTH = "before birth";

    /** @param from the age in full years at which it begins */
    public record Stage(String name, int from) {}

    public Stages {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || stages.get(0).from() != 0) {
            throw new IllegalArgumentException("The first stage begins at birth, from: 0");
        }
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).from() <= stages.get(i - 1).from()) {
                throw new IllegalArgumentException(
                        "The stage \"" + stages.get(i).name() + "\" begins no later than the one before it");
            }
        }
    }

    /** The table that ships. */
    public static Stages shipped() {
        try (InputStream yaml = Stages.class.getResourceAsStream("/stages/stages-1.yaml")) {
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if it has no stage that begins at birth, or one that is out of order or has no name or no age
     */
    public static Stages read(InputStream yaml) {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        List<Stage> stages = new ArrayList<>();
        for (JsonNode one : tree.path("stages")) {
            String name = one.path("stage").asString("");
            if (name.isBlank() || !one.path("from").isInt() || one.path("from").asInt() < 0) {
                throw new IllegalArgumentException(
                        "A stage has a name, and from which age in full years it is: " + one);
            }
            stages.add(new Stage(name, one.path("from").asInt()));
        }
        return new Stages(
                tree.path("name").asString("stages") + " "
                        + tree.path("version").asInt(1),
                stages);
    }

    /**
     * The stage, or those between which it may have been.
     *
     * @param youngest in full years; negative before birth
     * @param oldest likewise, not less
     */
    public String at(int youngest, int oldest) {
        String first = at(youngest);
        String last = at(oldest);
        return first.equals(last) ? first : first + " or " + last;
    }

    private String at(int years) {
        String stage = BEFORE_BIRTH;
        for (Stage one : stages) {
            if (one.from() <= years) {
                stage = one.name();
            }
        }
        return stage;
    }
}
