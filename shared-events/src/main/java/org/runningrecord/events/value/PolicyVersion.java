package org.runningrecord.events.value;

/**
 * The recording policy a judgement was made under.
 *
 * @param sha256 of the profile's text, in hexadecimal, so that nobody can change what a version says
 */
public record PolicyVersion(String name, int version, String sha256) {}
