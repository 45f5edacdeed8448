package org.runningrecord.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.RecordUnachievedVisit;
import org.runningrecord.command.risk.IdentifyRisk;
import org.runningrecord.command.supervision.RecordSupervision;
import org.runningrecord.command.visit.RecordVisit;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Child;
import org.runningrecord.log.codec.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody might submit: a good body from {@code /bodies}, bent at one place or another. Every change makes a new body. */
public final class Body<T> {

    private static final JsonMapper JSON = Json.builder().build();
    private static final JsonMapper LENIENT =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    /** What nobody should put anywhere, and somebody will. */
    public static final List<JsonNode> ODD = Stream.of(
                    "null",
                    "true",
                    "7",
                    "1.5",
                    "''",
                    "'x'",
                    "'0001'",
                    "{}",
                    "[]",
                    "[null]",
                    "[{}]",
                    "[[]]",
                    "{'a': 1}",
                    "{'notGiven': null}",
                    "{'notGiven': 'never', 'reason': 1}",
                    "[{'text': null}]",
                    "'-999999999-01-01T00:00Z'")
            .map(Body::json)
            .toList();

    private final Class<T> type;
    private final ObjectNode tree;

    private Body(Class<T> type, ObjectNode tree) {
        this.type = type;
        this.tree = tree;
    }

    public static Body<Visit> visit() {
        return of("visit", Visit.class);
    }

    public static Body<Contact> contact() {
        return of("contact", Contact.class);
    }

    public static Body<Supervision> supervision() {
        return of("supervision", Supervision.class);
    }

    public static Body<PlannedVisit> plannedVisit() {
        return of("planned-visit", PlannedVisit.class);
    }

    public static Body<UnachievedVisit> unachievedVisit() {
        return of("unachieved-visit", UnachievedVisit.class);
    }

    public static Body<LaterRisk> laterRisk() {
        return of("later-risk", LaterRisk.class);
    }

    /** A body made of this tree. */
    public static <T> Body<T> of(Class<T> type, ObjectNode tree) {
        return new Body<>(type, tree);
    }

    public static Body<Child> child() {
        return of("child", Child.class);
    }

    /** JSON in which quotes may be single. */
    public static JsonNode json(String text) {
        return LENIENT.readTree(text);
    }

    public static RecordVisit recorded(Body<Visit> visit) {
        return new RecordVisit(Given.MIA, visit.read());
    }

    public static RecordContact contacted(Body<Contact> contact) {
        return new RecordContact(Given.MIA, contact.read());
    }

    public static RecordSupervision supervised(Body<Supervision> supervision) {
        return new RecordSupervision(Given.MIA, supervision.read());
    }

    public static PlanVisit planned(Body<PlannedVisit> visit) {
        return new PlanVisit(Given.MIA, visit.read());
    }

    public static RecordUnachievedVisit attempted(Body<UnachievedVisit> visit) {
        return new RecordUnachievedVisit(Given.MIA, visit.read());
    }

    public static IdentifyRisk identified(Body<LaterRisk> risk) {
        return new IdentifyRisk(Given.MIA, risk.read());
    }

    /** This body with another value at this place: true or false, JSON that begins with a bracket, or else a text. */
    public Body<T> with(String pointer, Object value) {
        String text = value.toString();
        boolean json = value instanceof Boolean || text.startsWith("{") || text.startsWith("[");
        return with(pointer, json ? json(text) : JSON.getNodeFactory().stringNode(text));
    }

    public Body<T> with(String pointer, JsonNode value) {
        ObjectNode copy = tree.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ArrayNode list) {
            int index = at.last().getMatchingIndex();
            if (index == list.size()) {
                list.add(value);
            } else {
                list.set(index, value);
            }
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
        return new Body<>(type, copy);
    }

    public Body<T> without(String pointer) {
        ObjectNode copy = tree.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
        return new Body<>(type, copy);
    }

    public T read() {
        return JSON.treeToValue(tree, type);
    }

    /** A pointer to everything that stands in this body, at whatever depth. */
    public Stream<String> places() {
        return places("", tree).skip(1);
    }

    private static Stream<String> places(String at, JsonNode node) {
        Stream<String> fields =
                node.properties().stream().flatMap(field -> places(at + "/" + field.getKey(), field.getValue()));
        Stream<String> items = IntStream.range(0, node.isArray() ? node.size() : 0)
                .boxed()
                .flatMap(i -> places(at + "/" + i, node.get(i)));
        return Stream.concat(Stream.of(at), Stream.concat(fields, items));
    }

    public Class<T> type() {
        return type;
    }

    public ObjectNode tree() {
        return tree;
    }

    private static <T> Body<T> of(String name, Class<T> type) {
        try (InputStream file = Body.class.getResourceAsStream("/bodies/" + name + ".json")) {
            return new Body<>(type, (ObjectNode) JSON.readTree(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
