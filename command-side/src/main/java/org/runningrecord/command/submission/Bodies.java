package org.runningrecord.command.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Restriction;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a request, and notes everything in it that does not fit instead of stopping at the first. */
public final class Bodies {

    /** The largest body that is read, in bytes. */
    static final int MOST = 2_000_000;

    /** How deep a body may be nested. The deepest form has five levels; what is far beyond that is meant to exhaust whoever reads it. */
    static final int DEEPEST = 50;

    /** The most digits of a number. No form asks for more than ten, and thousands would keep a processor busy. */
    static final int MOST_DIGITS = 100;

    private static final String RESTRICTION = "restriction";

    private final JsonMapper json;

    /** @param edge how what is said outside differs from what is stored; none where it does not */
    public Bodies(JacksonModule... edge) {
        json = Json.builder(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(MOST_DIGITS)
                        .maxStringLength(MOST)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addHandler(new Misfits())
                .addModule(new SimpleModule().addDeserializer(Integer.class, new WholeNumbers()))
                .addModules(edge)
                .build();
    }

    /**
     * What a body says.
     *
     * @param value as much of it as could be read
     * @param faults what did not fit
     * @param tree all of it, whether it fits or not
     * @param restriction who alone may read the entry, where that stands beside what the entry tells
     */
    record Body<T>(
            @Nullable T value,
            List<Fault> faults,
            JsonNode tree,
            @Nullable Restriction restriction) {}

    /**
     * @throws Refused if the body is not JSON at all, or too large
     */
    <T> Body<T> read(byte[] body, Class<T> type) {
        return read(body, type, Map.of());
    }

    /**
     * The same where something else fills some fields.
     *
     * @param filled what stands in these fields, by their names
     */
    <T> Body<T> read(byte[] body, Class<T> type, Map<String, String> filled) {
        if (body.length > MOST) {
            throw Refused.because(Refused.Kind.TOO_LARGE, "A request has at most " + MOST + " bytes");
        }
        JsonNode tree = tree(body);
        List<Fault> faults = new ArrayList<>();
        try {
            JsonNode beside = beside(tree, type);
            T value = filled.isEmpty() && beside.isMissingNode()
                    ? read(body, type, faults)
                    : fit(filled(without(tree, beside), filled, faults), type, faults);
            if (value == null && faults.isEmpty()) {
                throw Refused.because(Refused.Kind.MALFORMED, "The body is empty");
            }
            if (!takesNull(type)) {
                Nothings.note(tree, faults);
            }
            return new Body<>(value, faults, tree, beside.isMissingNode() ? null : restriction(beside, faults));
        } catch (JacksonException e) {
            throw Refused.because(Refused.Kind.MALFORMED, "The body cannot be read" + place(e));
        }
    }

    /** That only some may read an entry stands beside what it tells. */
    private static JsonNode beside(JsonNode tree, Class<?> type) {
        return Content.class.isAssignableFrom(type) ? tree.path(RESTRICTION) : MissingNode.getInstance();
    }

    private static JsonNode without(JsonNode tree, JsonNode beside) {
        return beside.isMissingNode() ? tree : ((ObjectNode) tree).deepCopy().without(RESTRICTION);
    }

    private @Nullable Restriction restriction(JsonNode beside, List<Fault> faults) {
        List<Fault> misfits = new ArrayList<>();
        Restriction restriction = fit(beside, Restriction.class, misfits);
        misfits.forEach(fault -> faults.add(new Fault("/" + RESTRICTION + fault.pointer(), fault.detail())));
        return restriction;
    }

    /** An amendment says with null what it takes out; nothing else does. */
    private static boolean takesNull(Class<?> type) {
        return !type.isRecord()
                || Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getType() == JsonNode.class);
    }

    private <T> @Nullable T read(byte[] body, Class<T> type, List<Fault> faults) {
        return json.readerFor(type)
                // they were looked for when the tree was read
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withAttribute(Misfits.FOUND, faults)
                .readValue(body);
    }

    private static JsonNode filled(JsonNode body, Map<String, String> filled, List<Fault> faults) {
        if (!(body instanceof ObjectNode object)) {
            return body;
        }
        ObjectNode whole = object.deepCopy();
        filled.forEach((name, value) -> {
            if (whole.has(name)) {
                faults.add(new Fault("/" + name, "There is no such field here: the address says it"));
            }
            whole.put(name, value);
        });
        return whole;
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (StreamConstraintsException e) {
            throw Refused.because(
                    Refused.Kind.MALFORMED,
                    "A body is nested at most " + DEEPEST + " deep, and a number in it has at most " + MOST_DIGITS
                            + " digits" + place(e));
        } catch (JacksonException e) {
            throw Refused.because(Refused.Kind.MALFORMED, "The body is not JSON" + place(e));
        }
    }

    /** Reads a tree as this type, and notes what does not fit; null where nothing could be read. */
    public <T> @Nullable T fit(JsonNode tree, Class<T> type, List<Fault> faults) {
        return json.readerFor(type).withAttribute(Misfits.FOUND, faults).readValue(tree);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : ": see line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
