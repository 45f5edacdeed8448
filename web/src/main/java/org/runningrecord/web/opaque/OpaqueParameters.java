package org.runningrecord.web.opaque;

import java.util.Set;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Parser;
import org.springframework.format.Printer;

/** Reads parameters of addresses that say where a page ended. What no page ever said is no place, and whoever asked is told so with whatever else is wrong. */
public final class OpaqueParameters implements AnnotationFormatterFactory<Opaque> {

    private static final String NOWHERE = "nowhere";

    private final OpaqueIds ids;

    public OpaqueParameters(OpaqueIds ids) {
        this.ids = ids;
    }

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(String.class);
    }

    @Override
    public Parser<?> getParser(Opaque opaque, Class<?> type) {
        return (text, locale) -> placeOf(text);
    }

    @Override
    public Printer<?> getPrinter(Opaque opaque, Class<?> type) {
        return (place, locale) -> ids.place(place.toString());
    }

    private String placeOf(String text) {
        try {
            return ids.placeOf(text);
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }
}
