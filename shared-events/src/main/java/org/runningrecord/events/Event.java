package org.runningrecord.events;

/** Anything the log may hold. Every event is an immutable fact, in past tense; nothing that is written is ever changed. */
public sealed interface Event permits AboutRecord, ClaimEvent, PolicyEvent, WorkforceEvent, AuditEvent {}
