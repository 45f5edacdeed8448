package org.runningrecord.events.value;

/**
 * Somebody who was there, named as the file should name them.
 *
 * @param relationship who this is to the child
 */
public record PersonPresent(String name, String relationship) {}
