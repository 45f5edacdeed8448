package org.runningrecord.command.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileType;

/** The values that stand in fields. */
public final class Values {

    private static final String MOMENT =
            "As closely as it is known: 2026-10-02T14:30:00+01:00, 2026-10-02, 2019-03, 2019, 2019-03~ (about), 2019-03/2019-05 (some time between; a range ends on or after the day it begins)";
    private static final String DATE = "\\d{4}(-\\d{2}){0,2}";
    /** Whether such a day or moment exists is not for a pattern to say. */
    private static final String WRITTEN =
            "^(\\d{4}-\\d{2}-\\d{2}T[0-9:.]+([Zz]|[+-][0-9:]+)|" + DATE + "(~|/" + DATE + ")?)$";

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final String ENTRY_ID = "^" + UUID + "\\.[A-Za-z0-9_-]{32}$";

    /** One line. */
    public static final ValueRule LINE = new Simple<>(
            String.class, null, (on, at, text, ask) -> on.checks().line(at, text, ask), d -> text(Checks.LINE));
    /** Words, however many, that are one person's and need no telling apart. */
    public static final ValueRule WORDS = new Simple<>(
            String.class, null, (on, at, text, ask) -> on.checks().words(at, text, ask), d -> text(Checks.NARRATIVE));
    /** Free text, in which fact, opinion, analysis and people's words may be told apart. */
    public static final ValueRule NARRATIVE = new Simple<>(
            Narrative.class,
            "Narrative",
            (on, at, text, ask) -> on.checks().narrative(at, text, ask),
            Narratives::schema);
    /** A language as a BCP 47 tag. */
    public static final ValueRule LANGUAGE = new Simple<>(
            String.class,
            null,
            (on, at, tag, ask) -> on.checks().language(at, tag),
            d -> Map.of(
                    "type",
                    "string",
                    "pattern",
                    "^" + Checks.LANGUAGE + "$",
                    "description",
                    "A language tag: en, cy, pl"));
    /** A moment that has come. */
    public static final ValueRule HAPPENED = new Simple<>(
            When.class,
            "Happened",
            (on, at, when, ask) -> on.checks().happened(at, when, ask),
            d -> moment("Not in the future. "));
    /** A moment that may lie ahead. */
    public static final ValueRule ANY_TIME =
            new Simple<>(When.class, "When", (on, at, when, ask) -> {}, d -> moment(""));

    /** The number of a version of an entry that an amendment made. */
    public static final ValueRule LATER_VERSION = new Simple<>(
            Integer.class,
            null,
            (on, at, version, ask) -> {
                if (version < 2) {
                    on.fault(at, ask);
                }
            },
            d -> Map.of("type", "integer", "minimum", 2));

    public static final ValueRule YES_NO =
            new Simple<>(Boolean.class, null, (on, at, yes, ask) -> {}, d -> Map.of("type", "boolean"));
    /** Whatever it is. */
    static final ValueRule ANYTHING = new Simple<>(Object.class, null, (on, at, value, ask) -> {}, d -> Map.of());
    /** The id of a record. */
    public static final ValueRule RECORD = new Simple<>(
            RecordId.class,
            null,
            (on, at, id, ask) -> {},
            d -> Map.of("type", "string", "pattern", "^" + UUID + "$", "description", "The id of a record"));
    /** An entry of the same record. */
    public static final ValueRule ENTRY = entry();
    /** A visit that was planned on this record. */
    public static final ValueRule PLAN = new Simple<>(
            EntryId.class,
            null,
            (on, at, id, ask) -> {
                boolean here = on.state().plan(id) != null;
                if (!here && !(on.checks().cited(id) && on.state().entry(id) == null) && !elsewhere(on, id)) {
                    on.fault(at, "There is no such planned visit on this record");
                }
            },
            d -> Map.of("type", "string", "pattern", ENTRY_ID, "description", "A planned visit of this record"));

    /** The hash that a file is found by. */
    public static final ValueRule FILE_HASH = new Simple<>(
            String.class,
            null,
            (on, at, hash, ask) -> {
                if (!FileHash.looksRight(hash)) {
                    on.fault(at, ask);
                }
            },
            d -> Map.of("type", "string", "pattern", "^[0-9a-f]{64}$"));
    /** The type of a file that is taken. */
    public static final ValueRule FILE_TYPE = new Simple<>(
            String.class,
            null,
            (on, at, type, ask) -> {
                if (FileType.of(type).isEmpty()) {
                    on.fault(at, "Files are taken as " + String.join(", ", FileType.mediaTypes()));
                }
            },
            d -> Map.of("type", "string", "enum", FileType.mediaTypes()));
    /** How large a file is. */
    public static final ValueRule BYTES = new Simple<>(
            Long.class,
            null,
            (on, at, size, ask) -> {
                if (size < 1) {
                    on.fault(at, ask);
                }
            },
            d -> Map.of("type", "integer", "minimum", 1));

    private Values() {}

    /** An entry of the same record, of one of these kinds; of any kind where none is named. */
    public static ValueRule entry(String... kinds) {
        String which = kinds.length == 0 ? "An entry" : "An entry of the kind " + String.join(" or ", kinds);
        return new Simple<>(
                EntryId.class,
                null,
                (on, at, id, ask) -> entry(on, at, id, List.of(kinds)),
                d -> Map.of("type", "string", "pattern", ENTRY_ID, "description", which + " of this record"));
    }

    private static void entry(Examination on, String pointer, EntryId id, List<String> kinds) {
        if (elsewhere(on, id) || on.state().takenIn(id, kinds)) {
            return;
        }
        EntryState entry = on.state().entry(id);
        boolean here = entry != null && !entry.standing().gone();
        if (!here && !(on.checks().cited(id) && on.state().plan(id) == null)) {
            on.fault(pointer, "There is no such entry on this record");
        } else if (entry != null && !kinds.isEmpty() && !kinds.contains(entry.kind())) {
            on.fault(
                    pointer, "Name an entry of the kind " + String.join(" or ", kinds) + "; this is a " + entry.kind());
        }
    }

    /** Whether the decision for another record looks at it. */
    private static boolean elsewhere(Examination on, EntryId id) {
        return on.checks().decidedElsewhere(id.record(), on.state());
    }

    static ValueRule choice(Class<?> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(one -> Kebab.of((Enum<?>) one))
                .toList();
        return new Simple<>(Object.class, null, (on, at, one, ask) -> {}, d -> Map.of("type", "string", "enum", words));
    }

    private static Map<String, Object> text(int most) {
        return Map.of("type", "string", "minLength", 1, "pattern", "\\S", "maxLength", most);
    }

    private static Map<String, Object> moment(String more) {
        return Map.of("type", "string", "pattern", WRITTEN, "description", more + MOMENT);
    }
}
