package org.runningrecord.events.value;

/**
 * What a second auditor thinks of an audit.
 *
 * @param agrees whether they agree with the judgement
 * @param overall the judgement as it stands after it
 * @param reasons why
 */
public record AuditModeration(Boolean agrees, AuditFindings.Met overall, Narrative reasons) {}
