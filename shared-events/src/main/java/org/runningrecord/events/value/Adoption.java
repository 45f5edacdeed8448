package org.runningrecord.events.value;

/**
 * The adoption of a child, as their former record may tell it: never the new names, and never where the child now lives.
 *
 * @param ordered when the adoption order was made
 * @param court that made it
 * @param lifeStory who keeps the child's life story and later-life letter, and how the child can come to them
 */
public record Adoption(When ordered, String court, Answer<Narrative> lifeStory) {}
