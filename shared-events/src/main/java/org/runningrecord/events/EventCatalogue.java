package org.runningrecord.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.runningrecord.events.content.Content;

/** Which event type is stored under which name and revision, and which kind of entry it creates. Everything a log may hold. */
public final class EventCatalogue {

    private static final Map<Class<? extends Event>, EventName> NAMES = new LinkedHashMap<>();
    private static final Map<String, Class<? extends Event>> TYPES = new LinkedHashMap<>();
    private static final Map<String, Class<? extends Content>> CONTENTS = new LinkedHashMap<>();
    private static final Map<Class<? extends Content>, String> KINDS = new LinkedHashMap<>();
    private static final Map<String, EventName> EVENTS = new LinkedHashMap<>();

    static {
        CatalogueLines.into(new CatalogueLines.Lines() {
            @Override
            public void stored(String name, int revision, Class<? extends Event> type) {
                EventCatalogue.stored(name, revision, type);
            }

            @Override
            public void entry(String kind, String name, int revision, Class<? extends EntryEvent> type) {
                EventCatalogue.entry(kind, name, revision, type);
            }
        });
    }

    private EventCatalogue() {}

    private static void stored(String name, int revision, Class<? extends Event> type) {
        NAMES.put(type, new EventName(name, revision));
        TYPES.put(name, type);
    }

    /** An event that creates an entry of this kind. */
    private static void entry(String kind, String name, int revision, Class<? extends EntryEvent> type) {
        stored(name, revision, type);
        Class<? extends Content> content = contentOf(type);
        CONTENTS.put(kind, content);
        KINDS.put(content, kind);
        EVENTS.put(kind, new EventName(name, revision));
    }

    private static Class<? extends Content> contentOf(Class<? extends EntryEvent> type) {
        try {
            return type.getMethod("content").getReturnType().asSubclass(Content.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every event that creates an entry has its content", e);
        }
    }

    /**
     * The name under which events of this type are written today.
     *
     * @throws IllegalArgumentException if the type is not in the catalogue
     */
    public static EventName nameOf(Class<?> type) {
        EventName name = NAMES.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " is not in the event catalogue");
        }
        return name;
    }

    /**
     * The type to read an event of this name as, once upcasters have brought it to the current revision.
     *
     * @throws UnknownEvent if this version of the software does not know the name, or the revision is not the current one
     */
    public static Class<? extends Event> typeOf(EventName stored) {
        Class<? extends Event> type = TYPES.get(stored.name());
        if (type == null || !nameOf(type).equals(stored)) {
            throw new UnknownEvent(stored);
        }
        return type;
    }

    /** Every name that is written today, in the order of the catalogue. */
    public static Collection<EventName> names() {
        return NAMES.values();
    }

    /**
     * The kind of entry that has this content, in kebab case.
     *
     * @throws IllegalArgumentException if no entry has such a content
     */
    public static String kindOf(Class<? extends Content> content) {
        String kind = KINDS.get(content);
        if (kind == null) {
            throw new IllegalArgumentException(content.getName() + " is not in the event catalogue");
        }
        return kind;
    }

    /**
     * The event that creates an entry of this kind.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static EventName eventOf(String kind) {
        EventName name = EVENTS.get(kind);
        if (name == null) {
            throw new IllegalArgumentException("There is no kind of entry " + kind);
        }
        return name;
    }

    /** Every kind of entry, with what it tells. */
    public static Map<String, Class<? extends Content>> contents() {
        return Map.copyOf(CONTENTS);
    }
}
