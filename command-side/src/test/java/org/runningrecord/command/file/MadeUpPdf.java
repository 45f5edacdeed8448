package org.runningrecord.command.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Makes PDFs that are good, and PDFs that are not. */
final class MadeUpPdf {

    private final PDDocument document = new PDDocument();

    MadeUpPdf(int pages) {
        for (int i = 0; i < pages; i++) {
            document.addPage(new PDPage());
        }
    }

    MadeUpPdf withJavaScriptWhenOpened() {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Hello')"));
        return this;
    }

    /** Behind a second action of a page, where a glance at the catalogue does not find it. */
    MadeUpPdf withJavaScriptDeepInside() {
        COSDictionary second = new PDActionJavaScript("app.alert('Hello')").getCOSObject();
        COSDictionary first = new COSDictionary();
        first.setItem(COSName.S, COSName.getPDFName("Named"));
        first.setItem(COSName.getPDFName("Next"), second);
        COSDictionary onPage = new COSDictionary();
        onPage.setItem(COSName.O, first);
        document.getPage(0).getCOSObject().setItem(COSName.AA, onPage);
        return this;
    }

    MadeUpPdf withLaunch() throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("calc.exe");
        link.setAction(launch);
        List<PDAnnotation> annotations = new ArrayList<>(document.getPage(0).getAnnotations());
        annotations.add(link);
        document.getPage(0).setAnnotations(annotations);
        return this;
    }

    MadeUpPdf withEmbeddedFile() throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("notes.txt");
        specification.setEmbeddedFile(new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[] {1})));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("notes", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        return this;
    }

    /** @param user what has to be given to open it; with none it opens, but does not let everything be done */
    MadeUpPdf encrypted(String user) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        return this;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
