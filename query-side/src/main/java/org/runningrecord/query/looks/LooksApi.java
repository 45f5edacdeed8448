package org.runningrecord.query.looks;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.ReadersRecords;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has looked: the young person reads it here about their own record, and those who watch over access about any. */
@RestController
@Tag(name = "Access")
class LooksApi {

    private static final int MOST = 200;

    private final LooksQuery looks;
    private final UnusualQuery unusual;
    private final ReadersRecords readers;
    private final RecordAccess access;

    LooksApi(LooksQuery looks, UnusualQuery unusual, ReadersRecords readers, RecordAccess access) {
        this.looks = looks;
        this.unusual = unusual;
        this.readers = readers;
        this.access = access;
    }

    @GetMapping("/api/records/{id}/access")
    @Operation(
            summary =
                    "Who has looked at a record, what they looked at and by what right, and who was refused; the latest first",
            description =
                    "A page at a time: give what the page says under next as before. The young person reads it in plain words, without who was refused.")
    LooksQuery.Page of(
            @PathVariable String id,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String before,
            HttpServletRequest http) {
        Faults faults = new Faults();
        size(size, faults);
        if (before != null && !before.matches("[0-9a-f]{28}")) {
            faults.add("before", "Give what the page before said under next");
        }
        faults.refuseIfAny();
        RecordId record = RecordPath.id(id);
        Caller reader = SignedIn.atDoor(http);
        PlainWords words = reader.is(Role.YOUNG_PERSON) ? PlainWords.TO_THE_YOUNG_PERSON : PlainWords.TO_OTHERS;
        return looks.page(record, words, access.sights(record, reader), size, before);
    }

    @GetMapping("/api/unusual-access")
    @Operation(
            summary =
                    "Who looked at records of children they have nothing to do with: by their office, in an emergency, or in vain; the latest first",
            description = "A page at a time: give what the page says under next as after.")
    UnusualQuery.Page unusual(
            @RequestParam(defaultValue = "200") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            HttpServletRequest http) {
        Faults faults = new Faults();
        size(size, faults);
        faults.refuseIfAny();
        Caller caller = SignedIn.atDoor(http);
        return unusual.page(readers.of(caller), caller.is(Role.DATA_PROTECTION_OFFICER), size, after);
    }

    private static void size(int size, Faults faults) {
        if (size < 1 || size > MOST) {
            faults.add("size", "From 1 to " + MOST);
        }
    }
}
