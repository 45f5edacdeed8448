package org.runningrecord.command.contact;

import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.value.RecordId;

/** Record a contact with the child or the family. */
public record RecordContact(RecordId record, Contact contact) implements ChildCommand {}
