package org.runningrecord.command.file;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** What a PDF may hold that acts when it is opened, or hides what nobody has looked at (ISO 32000-1, 7.11.4, 12.6.4.5 and 12.6.4.16). */
enum PdfActions {
    JAVA_SCRIPT("The PDF carries JavaScript. Print it into a new PDF, which has none"),
    LAUNCH("The PDF starts another program when it is used. Print it into a new PDF, which does not"),
    EMBEDDED_FILES(
            "The PDF carries other files in it. Take them out and upload each on its own, so that it is read and indexed");

    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName LAUNCHES = COSName.getPDFName("Launch");
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");

    private final String refusal;

    PdfActions(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }

    /** Looks at every object that can be reached, wherever it hangs: an action may stand on a page, a field, a bookmark, or behind another action. */
    static Set<PdfActions> in(COSDocument document) {
        Set<PdfActions> found = EnumSet.noneOf(PdfActions.class);
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>();
        add(document.getTrailer(), ahead);
        while (!ahead.isEmpty()) {
            COSBase next = ahead.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSObject reference) {
                add(reference.getObject(), ahead);
            } else if (next instanceof COSArray array) {
                array.forEach(item -> add(item, ahead));
            } else if (next instanceof COSDictionary dictionary) {
                look(dictionary, found);
                dictionary.getValues().forEach(value -> add(value, ahead));
            }
        }
        return found;
    }

    private static void add(@Nullable COSBase object, Deque<COSBase> ahead) {
        if (object != null) {
            ahead.push(object);
        }
    }

    private static void look(COSDictionary dictionary, Set<PdfActions> found) {
        COSBase action = dictionary.getDictionaryObject(COSName.S);
        if (COSName.JAVA_SCRIPT.equals(action) || dictionary.containsKey(JS)) {
            found.add(JAVA_SCRIPT);
        }
        if (LAUNCHES.equals(action)) {
            found.add(LAUNCH);
        }
        if (dictionary.containsKey(COSName.EF) || EMBEDDED_FILE.equals(dictionary.getDictionaryObject(COSName.TYPE))) {
            found.add(EMBEDDED_FILES);
        }
    }
}
