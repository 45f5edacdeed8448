package org.runningrecord.events.value;

/**
 * A person who works on the case: who wrote an entry down, or who carried out what it tells.
 *
 * @param id the person's id in the authority's directory
 * @param name as readers of the file should see it
 * @param role for example {@code social-worker}, as the recording policy names roles
 * @param team the person's team when this happened; a later move does not change it
 */
public record Practitioner(String id, String name, String role, String team) {}
