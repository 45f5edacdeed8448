package org.runningrecord.command.state;

/**
 * What decisions need to know of an imported fact.
 *
 * @param entry the sequence of the entry that holds it
 * @param occurred its date as it was last taken over, in its written form
 */
public record FactState(long entry, String occurred) {}
