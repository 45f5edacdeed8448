package org.runningrecord.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view, as a fold. Pure: it reads nothing but the document and the event. It is the only writer of its collection.
 *
 * @param <D> its documents
 */
public interface Projection<D extends ViewDocument> {

    /** Its name in kebab case; collections, processors and parked records carry it. */
    String name();

    /** The shape of its documents, counted from 1. A changed shape makes the service build a new generation. */
    int shape();

    Class<D> type();

    /** Which documents an event touches: their ids, of the event's record only. */
    List<String> touches(RecordedEvent event);

    /**
     * The document after an event that touches it.
     *
     * @param before absent where there is none yet
     */
    D fold(String id, @Nullable D before, RecordedEvent event);

    /**
     * The document that keeps what another one said until this event, for readers who ask what was so before; absent where nothing is to be kept. It has an
     * id of its own.
     */
    default @Nullable D kept(D before, RecordedEvent event) {
        return null;
    }

    /** The indexes its queries need, each a list of fields in order; a leading minus sign means descending. */
    List<List<String>> indexes();
}
