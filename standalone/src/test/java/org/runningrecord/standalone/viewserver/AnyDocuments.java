package org.runningrecord.standalone.viewserver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.ObjectId;

/** Documents and queries out of nowhere, the same for the same seed. Few fields and few values, so that they meet. */
final class AnyDocuments {

    private static final List<String> FIELDS = List.of("a", "b", "c", "d.x");
    private static final List<Object> VALUES = Arrays.asList(
            null,
            0,
            1,
            2,
            2L,
            3.0,
            1.5,
            -0.0,
            5_000_000_000L,
            Long.MAX_VALUE,
            "",
            "a",
            "ab",
            "b",
            true,
            false,
            Date.from(Instant.EPOCH),
            Date.from(Instant.parse("2026-10-05T14:00:00Z")),
            new ObjectId("64b000000000000000000001"));
    private static final List<Object> WILD = Arrays.asList(
            List.of(),
            List.of(1, 2),
            Arrays.asList("a", null),
            List.of(List.of(1), 2),
            List.of(new Document("x", 1), new Document("x", 2)),
            new Document("x", 1),
            new Document("x", List.of(1, 2)),
            Double.NaN,
            1e300,
            5_000_000_000.5,
            new org.bson.types.Decimal128(2));

    private final Random random;
    private final int wildness;

    /** @param wildness how many of a hundred values are of a kind that no index can order */
    AnyDocuments(Random random, int wildness) {
        this.random = random;
        this.wildness = wildness;
    }

    Object id(int number) {
        return number % 3 == 0 ? number : "k" + number;
    }

    Document document(int number) {
        Document document = new Document("_id", id(number));
        for (String field : FIELDS) {
            if (random.nextInt(8) > 0) {
                put(document, field, value());
            }
        }
        return document;
    }

    private static void put(Document document, String field, Object value) {
        if (field.equals("d.x")) {
            document.put("d", new Document("x", value));
        } else {
            document.put(field, value);
        }
    }

    Object value() {
        List<Object> values = random.nextInt(100) < wildness ? WILD : VALUES;
        return values.get(random.nextInt(values.size()));
    }

    /** Some fields, each with a direction. */
    Document order(int least) {
        List<String> fields = new ArrayList<>(FIELDS);
        Collections.shuffle(fields, random);
        Document order = new Document();
        fields.subList(0, least + random.nextInt(FIELDS.size() - least + 1))
                .forEach(field -> order.put(field, random.nextBoolean() ? 1 : -1));
        return order;
    }

    /** What an index could answer: some of its first fields have one value, and perhaps the next one lies in a range. */
    Document beginning(Document keys) {
        Document query = new Document();
        for (String field : keys.keySet()) {
            if (random.nextInt(3) == 0) {
                query.put(field, random.nextBoolean() ? demand(value()) : new Document("$gte", value()));
                break;
            }
            query.put(field, random.nextInt(4) == 0 ? new Document("$in", Arrays.asList(value(), value())) : value());
        }
        query.remove("_id");
        return query;
    }

    /** An order that an index may have, forwards or backwards; or one that is almost so; or another. */
    Document order(Document keys) {
        if (random.nextInt(3) == 0) {
            return order(0);
        }
        Document order = new Document();
        int from = random.nextInt(keys.size());
        int turned = random.nextBoolean() ? 1 : -1;
        int wrong = random.nextInt(4 * keys.size());
        List<String> fields = List.copyOf(keys.keySet());
        for (int i = from; i < fields.size(); i++) {
            order.put(fields.get(i), keys.getInteger(fields.get(i)) * turned * (i == wrong ? -1 : 1));
        }
        return order;
    }

    Document query() {
        Document query = clauses(random.nextInt(4));
        if (random.nextInt(4) == 0) {
            query.put("$or", List.of(clauses(1 + random.nextInt(2)), clauses(1 + random.nextInt(3))));
        }
        return random.nextInt(5) == 0 ? new Document("$and", List.of(query, clauses(1))) : query;
    }

    private Document clauses(int count) {
        Document clauses = new Document();
        for (int i = 0; i < count; i++) {
            boolean id = random.nextInt(8) == 0;
            clauses.put(
                    id ? "_id" : FIELDS.get(random.nextInt(FIELDS.size())),
                    id ? demand(id(number())) : demand(value()));
        }
        return clauses;
    }

    int number() {
        return random.nextInt(150);
    }

    private Object demand(Object value) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> value;
            case 3 -> new Document("$in", Arrays.asList(value, value(), value()));
            case 4 -> new Document("$gt", value);
            case 5 -> new Document("$lte", value);
            case 6 -> new Document("$gte", value).append("$lt", value());
            case 7 -> new Document("$ne", value);
            case 8 -> new Document("$nin", Arrays.asList(value, value()));
            default -> new Document("$exists", random.nextBoolean());
        };
    }
}
