package org.runningrecord.command.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.runningrecord.log.file.FileType;
import org.runningrecord.web.problem.Refused;

/** A PDF can be kept where everybody can open it, now and in thirty years, and where it does nothing when they do. */
final class PdfInspection {

    private static final String ENCRYPTED =
            "The PDF is encrypted. Save it without a password and without restrictions: whoever reads the record later has no password";
    private static final String UNREADABLE = "The PDF cannot be read; it may be damaged, or cut off";

    private PdfInspection() {}

    /** @throws Refused if it cannot be kept, with every reason */
    static InspectedFile inspect(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            List<String> faults = new ArrayList<>();
            if (document.isEncrypted()) {
                faults.add(ENCRYPTED);
            }
            PdfActions.in(document.getDocument()).stream()
                    .map(PdfActions::refusal)
                    .forEach(faults::add);
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                faults.add("The PDF has no page");
            }
            if (!faults.isEmpty()) {
                throw FileInspection.refused(faults.toArray(String[]::new));
            }
            return new InspectedFile(FileType.PDF, pages);
        } catch (InvalidPasswordException e) {
            throw FileInspection.refused(ENCRYPTED);
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw FileInspection.refused(UNREADABLE);
        }
    }
}
