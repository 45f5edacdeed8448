package org.runningrecord.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Drops what generations wrote that nobody needs any more: the one before the live one, and those a killed or paused node left behind. Every node does
 * this once it sees that readers have moved on and has stopped its own processors, so the last to stop also clears what it still wrote.
 */
public final class Leftovers {

    private final MongoTemplate mongo;
    private final Generations generations;

    public Leftovers(MongoTemplate mongo, Generations generations) {
        this.mongo = mongo;
        this.generations = generations;
    }

    /** Names are listed before the state is asked for: a generation that begins in between is in the state and not in the list. */
    public void sweep(String projection) {
        // earlier software noted in a collection beside each view how far it had come for each record
        Pattern names = Pattern.compile(Pattern.quote(projection) + "-(\\d{1,9})(\\.reached)?");
        List<String> found = Stream.concat(
                        mongo.getCollectionNames().stream(),
                        Stream.concat(names(Positions.TOKENS), names(ParkedRecords.COLLECTION)))
                .distinct()
                .toList();
        Generations.State state = generations.of(projection);
        for (String name : found) {
            Matcher matcher = names.matcher(name);
            if (matcher.matches() && !inUse(state, Integer.parseInt(matcher.group(1)))) {
                mongo.dropCollection(name);
                mongo.getCollection(Positions.TOKENS).deleteMany(Positions.under(name));
                mongo.getCollection(ParkedRecords.COLLECTION).deleteMany(Positions.under(name));
            }
        }
    }

    private Stream<String> names(String collection) {
        Set<String> names = new LinkedHashSet<>();
        mongo.getCollection(collection)
                .find()
                .projection(new org.bson.Document("_id", 1))
                .into(new ArrayList<>())
                .forEach(document -> names.add(Positions.name(document)));
        return names.stream();
    }

    private static boolean inUse(Generations.State state, int number) {
        return Stream.of(state.live(), state.building())
                .anyMatch(generation -> generation != null && generation.number() == number);
    }
}
