package org.runningrecord.log.codec;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;

/** The names under which kinds of content are stored: never class names, so that classes may move. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Visit.class, name = "visit"),
    @Type(value = Contact.class, name = "contact"),
    @Type(value = LaterRisk.class, name = "later-risk"),
    @Type(value = Supervision.class, name = "supervision"),
    @Type(value = UnachievedVisit.class, name = "unachieved-visit"),
    @Type(value = ImportedFact.class, name = "imported-fact")
})
interface ContentKinds {}
