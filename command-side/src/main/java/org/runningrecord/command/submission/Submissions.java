package org.runningrecord.command.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Command;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.shell.SentBefore;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.OpaqueModule;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.HandlerMapping;

/** What every door for submitters does alike: who asks, what is said, under which key and on which version; then the desk; then the answer. */
public final class Submissions {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final CommandDesk desk;
    private final EventCodec codec;
    private final WritersAids aids;
    private final OpaqueIds ids;
    private final Bodies bodies;
    private final Authors authors;

    public Submissions(CommandDesk desk, EventCodec codec, WritersAids aids, OpaqueIds ids) {
        this.desk = desk;
        this.codec = codec;
        this.aids = aids;
        this.ids = ids;
        this.bodies = new Bodies(new OpaqueModule(ids));
        this.authors = new Authors(bodies);
    }

    /** Records an entry on a child's record, and answers 201 with where it stands. */
    public <T> ResponseEntity<EntryAnswer> entry(
            NativeWebRequest request, String record, Class<T> type, BiFunction<RecordId, T, ChildCommand> command) {
        return entry(request, record, type, List.of(), command);
    }

    /** The same where the path fills fields of the body; it names them as they are named there. */
    public <T> ResponseEntity<EntryAnswer> entry(
            NativeWebRequest request,
            String record,
            Class<T> type,
            List<String> inPath,
            BiFunction<RecordId, T, ? extends ChildCommand> command) {
        RecordId id = recordId(record);
        Accepted accepted = submit(request, type, inPath, body -> command.apply(id, body));
        EntryAnswer answer = EntryAnswer.of(accepted.commit(), id, codec, aids.on(accepted.commit(), id));
        String below = answer.entry() == null ? "" : "/entries/" + ids.entry(answer.entry());
        return ResponseEntity.created(URI.create("/api/records/" + id + below))
                .eTag(etag(answer.sequence()))
                .header(IDEMPOTENCY_KEY, accepted.key())
                .body(answer);
    }

    /** What was accepted, and the key it can be asked for again with. */
    public record Accepted(Commit commit, String key) {}

    /** Reads a body and hands the command made of it to the desk. */
    public <T> Accepted submit(NativeWebRequest request, Class<T> type, Function<T, ? extends Command> command) {
        return submit(request, type, List.of(), command);
    }

    private <T> Accepted submit(
            NativeWebRequest request, Class<T> type, List<String> inPath, Function<T, ? extends Command> command) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        Caller caller = SignedIn.caller(http);
        byte[] bytes = bytes(http);
        Bodies.Body<T> body = bodies.read(bytes, type, filled(http, inPath));
        if (body.value() == null) {
            throw Refused.of(body.faults());
        }
        String key = http.getHeader(IDEMPOTENCY_KEY) == null
                ? UUID.randomUUID().toString()
                : http.getHeader(IDEMPOTENCY_KEY);
        if (key.isBlank() || key.length() > 255) {
            throw Refused.because(Refused.Kind.MALFORMED, "An idempotency key has 1 to 255 characters");
        }
        IdempotencyKey scoped = RequestKeys.of(caller, key, http.getMethod() + " " + http.getRequestURI(), body.tree());
        Asked asked = new Asked(
                caller.author(),
                Systems.through(caller, http),
                SignedIn.atDoor(http),
                scoped,
                version(http.getHeader(HttpHeaders.IF_MATCH)),
                body.faults(),
                body.restriction());
        return new Accepted(commit(command.apply(body.value()), asked), key);
    }

    /** What a system has sent before is amended; where nothing in it has changed on this record, it is what was recorded first. */
    private Commit commit(Command command, Asked asked) {
        try {
            return desk.submit(command, asked);
        } catch (SentBefore before) {
            RecordId record = ((ChildCommand) command).record();
            List<EntryId> entries = before.claim().entries();
            return desk.submitUnlessNothingNew(((ChildCommand) command).again(entries), asked)
                    .filter(commit -> commit.events().stream()
                            .anyMatch(event -> event.stream().equals(record.stream())))
                    .orElseGet(() -> desk.commitOf(entries, record));
        }
    }

    /** What the path says of the fields it fills: always the id of an entry. */
    private Map<String, String> filled(HttpServletRequest http, List<String> inPath) {
        Map<?, ?> path = (Map<?, ?>) http.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Map<String, String> filled = new LinkedHashMap<>();
        inPath.forEach(name -> filled.put(name, ids.entry(entryId(String.valueOf(path.get(name))))));
        return filled;
    }

    /** Who asks for what. */
    public record Said<T>(Practitioner author, T body) {}

    /** For a door that makes more than one command of what is said. */
    public <T> Said<T> said(NativeWebRequest request, Class<T> type) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        Practitioner author = SignedIn.caller(http).author();
        Bodies.Body<T> body = bodies.read(bytes(http), type, Map.of());
        if (body.value() == null || !body.faults().isEmpty()) {
            throw Refused.of(body.faults());
        }
        return new Said<>(author, body.value());
    }

    /** Who asks, for a door whose body is not JSON. */
    public Practitioner author(NativeWebRequest request) {
        return SignedIn.caller(request.getNativeRequest(HttpServletRequest.class))
                .author();
    }

    /** Who asks, with the roles that the door is open to and no others. */
    public Caller caller(NativeWebRequest request) {
        return SignedIn.atDoor(request.getNativeRequest(HttpServletRequest.class));
    }

    /** Who asks at the console. */
    public Practitioner author(String json) {
        return authors.read(json);
    }

    /** @throws Refused if this is not the id of any record */
    public static RecordId recordId(String text) {
        try {
            return new RecordId(text);
        } catch (IllegalArgumentException e) {
            throw Refused.noSuchRecord();
        }
    }

    /** @throws Refused if this is not the id of any entry */
    public static EntryId entryId(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such entry");
        }
    }

    /** A version as readers are told it. */
    public String etag(long version) {
        return "\"" + ids.version(version) + "\"";
    }

    private @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        try {
            return ids.versionOf(ifMatch.replaceAll("^\"|\"$", ""));
        } catch (IllegalArgumentException e) {
            throw Refused.because(Refused.Kind.MALFORMED, "If-Match takes the ETag of the record as it was given");
        }
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(Bodies.MOST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
