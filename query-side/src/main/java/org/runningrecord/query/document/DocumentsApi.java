package org.runningrecord.query.document;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Chosen;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryPage;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers find the documents of a record here, by date, provider and kind (Family Service guidance 5a: "the date and the details of the person"). */
@RestController
@Tag(name = "Documents")
class DocumentsApi {

    private final Entries entries;
    private final Standpoints standpoints;
    private final ZoneId zone;

    DocumentsApi(Entries entries, Standpoints standpoints, RecordingPolicy policy) {
        this.entries = entries;
        this.standpoints = standpoints;
        this.zone = policy.zone();
    }

    /**
     * A page of the index.
     *
     * @param standpoint from which moment the record is looked at
     * @param documents of this page that fit; a page may have fewer than was asked for, and the next one more
     * @param next what to ask for as {@code after} to get the next page; absent on the last one
     */
    record Page(
            RecordId record,
            Heading standpoint,
            List<Indexed> documents,
            @Opaque(PLACE) @Nullable String next) implements Tabular {

        @Override
        public List<Indexed> rows() {
            return documents;
        }
    }

    @GetMapping("/api/records/{id}/documents")
    @Operation(
            summary = "The index of documents, drawings and photographs: by date, provider and kind",
            description =
                    "documentKind is a kind or several; provider is a part of the name, role or agency of who provided it; term is one that it is indexed under.")
    Page read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Set<String> documentKind,
            @RequestParam(required = false) @Nullable String provider,
            @RequestParam(required = false) @Nullable String term,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Choice choice = new Chosen(Set.of("document"), null, since, until).choice(zone);
        Asking asking = standpoints.of(id, from, position, http);
        EntryPage page = entries.page(asking, choice, order, size, after);
        return new Page(
                asking.record(),
                standpoints.heading(asking.from()),
                page.entries().stream()
                        .filter(entry -> entry.content() instanceof DocumentReference document
                                && (documentKind == null || documentKind.contains(Kebab.of(document.documentKind())))
                                && (provider == null || by(document, provider))
                                && (term == null || under(document, term)))
                        .map(entry -> Indexed.of(entry, zone))
                        .toList(),
                page.next());
    }

    private static boolean by(DocumentReference document, String part) {
        return document.provider()
                .given()
                .map(one -> plain(one.name() + " " + one.role() + " " + (one.agency() == null ? "" : one.agency()))
                        .contains(plain(part)))
                .orElse(false);
    }

    private static boolean under(DocumentReference document, String term) {
        return document.index().stream().anyMatch(one -> plain(one).equals(plain(term)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
