package org.runningrecord.web.problem;

/**
 * One thing that is wrong with what was submitted.
 *
 * @param pointer where, as a JSON pointer into the body, for example {@code /children/0/seen}; the header's name for a header
 * @param detail what is wrong and what would be right; never repeats what was submitted
 */
public record Fault(String pointer, String detail) {}
