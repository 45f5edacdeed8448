package org.runningrecord.log.codec;

import org.runningrecord.events.Event;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.UnknownEvent;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.codec.Upcasters.Upcaster;
import tools.jackson.databind.json.JsonMapper;

/** Between an event and its stored bytes. */
public final class EventCodec {

    private final JsonMapper json = Json.mapper();

    public byte[] write(Event event) {
        return json.writeValueAsBytes(event);
    }

    /**
     * Reads a stored event as the type it has today, through the upcasters of its older revisions.
     *
     * @throws UnknownEvent if this version does not know the name, the revision or the codec
     */
    public Event read(LogEvent stored) {
        EventName name = new EventName(stored.name(), stored.revision());
        if (!stored.codec().equals(LogEvent.JSON)) {
            throw new UnknownEvent(name);
        }
        byte[] payload = stored.payload();
        for (Upcaster upcaster = Upcasters.from(name); upcaster != null; upcaster = Upcasters.from(name)) {
            payload = upcaster.upcast(payload);
            name = new EventName(name.name(), name.revision() + 1);
        }
        return json.readValue(payload, EventCatalogue.typeOf(name));
    }
}
