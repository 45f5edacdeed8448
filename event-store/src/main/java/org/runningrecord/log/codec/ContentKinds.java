package org.runningrecord.log.codec;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Content;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Kinds of content are stored under the names of the event catalogue: never class names, so that classes may move. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
interface ContentKinds {

    /** Makes contents say of which kind they are. */
    static JsonMapper.Builder said(JsonMapper.Builder builder) {
        EventCatalogue.contents().forEach((kind, content) -> builder.registerSubtypes(new NamedType(content, kind)));
        return builder.addMixIn(Content.class, ContentKinds.class);
    }
}
