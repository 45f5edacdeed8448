package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A field of an index or of a sort.
 *
 * @param path with dots where it leads into a document in the document
 */
record Field(String path, boolean ascending, boolean dotted) {

    /** Documents have their names interned: the same name is found without being read. */
    Field(String path, boolean ascending) {
        this(path.intern(), ascending, path.indexOf('.') >= 0);
    }

    @Nullable
    Object of(Document document) {
        return dotted ? Utils.getSubdocumentValueCollectionAware(document, path) : document.get(path);
    }

    int directed(int comparison) {
        return ascending ? comparison : -comparison;
    }
}
