package org.runningrecord.command.document;

import java.util.Optional;
import java.util.Set;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.form.Examination;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.content.DocumentReference.Kind;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.log.file.FileType;

/** An entry refers to a file that is there, and as what it is; correspondence is a PDF. */
final class DocumentRules {

    private static final Set<Kind> CORRESPONDENCE = Set.of(Kind.LETTER, Kind.E_MAIL);

    private DocumentRules() {}

    static void check(DocumentReference document, Examination on, UploadedFiles uploaded) {
        FileReference file = document.file();
        if (file == null) {
            return;
        }
        if (document.documentKind() != null
                && CORRESPONDENCE.contains(document.documentKind())
                && !FileType.PDF.mediaType().equals(file.type())) {
            on.fault("/file/type", "Letters and e-mail are uploaded as PDF files");
        }
        if (file.sha256() == null || on.checks().faults().blamed("/file/sha256")) {
            return;
        }
        Optional<FileReference> stored = uploaded.find(file.sha256());
        if (stored.isEmpty()) {
            on.fault("/file/sha256", "No such file was uploaded; upload it first, and give what its upload answered");
            return;
        }
        if (file.type() != null && !stored.get().type().equals(file.type())) {
            on.fault("/file/type", "The file that was uploaded is of another type");
        }
        if (file.size() != null && !stored.get().size().equals(file.size())) {
            on.fault("/file/size", "The file that was uploaded has another size");
        }
    }
}
