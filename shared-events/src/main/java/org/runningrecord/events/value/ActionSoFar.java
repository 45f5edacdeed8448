package org.runningrecord.events.value;

/**
 * What has become of an action by now.
 *
 * @param action its id
 * @param ended whether nothing more is to be done about it
 * @param carried how often it was carried forward
 */
public record ActionSoFar(String action, boolean ended, int carried) {}
