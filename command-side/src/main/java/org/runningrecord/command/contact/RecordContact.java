package org.runningrecord.command.contact;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.value.RecordId;

/** Record a contact with the child or the family. */
public record RecordContact(RecordId record, Contact content) implements RecordEntry<Contact> {}
