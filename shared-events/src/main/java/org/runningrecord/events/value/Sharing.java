package org.runningrecord.events.value;

/**
 * That what an entry says of one child is also to stand on the records of the others it names.
 *
 * @param reason why the author shares it
 */
public record Sharing(String reason) {}
