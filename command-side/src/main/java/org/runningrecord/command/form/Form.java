package org.runningrecord.command.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.form.Clause.Need;
import org.runningrecord.events.content.Part;

/**
 * How a part of an entry is filled in: clause after clause, each about one field by its name, with what is asked for in words a practitioner
 * understands. Where a sentence has {@code {who}}, the child's name stands there if the part gives one. Forms are values: every method makes another.
 */
public final class Form<T> implements ValueRule {

    private final Class<T> type;
    private final List<Clause> clauses;
    private final List<Promise<T>> promises;

    private Form(Class<T> type, List<Clause> clauses, List<Promise<T>> promises) {
        this.type = type;
        this.clauses = clauses;
        this.promises = promises;
    }

    public static <T> Form<T> of(Class<T> type) {
        return new Form<>(type, List.of(), List.of());
    }

    /** A rule over several fields, or over what is on file, said in words. */
    private record Promise<T>(String say, Check<T> check) {}

    /** Says what is wrong with a part as a whole. */
    @FunctionalInterface
    public interface Check<T> {
        void check(Examination on, String pointer, T part);
    }

    /** This field has to be filled in. */
    public Form<T> asks(String name, String ask) {
        return with(name, null, Need.ALWAYS, null, ask);
    }

    /** The same, with a rule for what stands innermost in it. */
    public Form<T> asks(String name, String ask, ValueRule inner) {
        return with(name, inner, Need.ALWAYS, null, ask);
    }

    /** This field may be filled in. */
    public Form<T> may(String name, String prompt) {
        return with(name, null, Need.OPTIONAL, null, prompt);
    }

    public Form<T> may(String name, String prompt, ValueRule inner) {
        return with(name, inner, Need.OPTIONAL, null, prompt);
    }

    /** This field has to be filled in where that holds, and may be elsewhere. */
    public Form<T> asksWhere(Condition when, String name, String ask) {
        return with(name, null, Need.WHERE, when, ask);
    }

    /** The same, with a rule for what stands innermost in it. */
    public Form<T> asksWhere(Condition when, String name, String ask, ValueRule inner) {
        return with(name, inner, Need.WHERE, when, ask);
    }

    /** This field cannot be filled in where that holds. */
    public Form<T> never(Condition when, String name, String say) {
        return with(name, Values.ANYTHING, Need.NEVER, when, say);
    }

    /** What stands innermost in this field is held to another rule as well where that holds. */
    public Form<T> also(Condition when, String name, ValueRule inner) {
        return with(name, inner, Need.ALSO, when, "");
    }

    /** A rule that holds between fields; {@code pointer} is the one to blame. */
    public Form<T> holds(String pointer, String say, BiPredicate<T, Examination> test) {
        return promises(say, (on, at, part) -> {
            if (!test.test(part, on)) {
                on.fault(at + pointer, say);
            }
        });
    }

    /** A rule that finds its own faults. */
    public Form<T> promises(String say, Check<T> check) {
        List<Promise<T>> more = new ArrayList<>(promises);
        more.add(new Promise<>(say, check));
        return new Form<>(type, clauses, List.copyOf(more));
    }

    private Form<T> with(String name, @Nullable ValueRule inner, Need need, @Nullable Condition when, String say) {
        var field = Reading.component(type, name);
        List<Clause> more = new ArrayList<>(clauses);
        more.add(new Clause(field, Wrapped.of(field.getGenericType(), inner), need, when, say));
        return new Form<>(type, List.copyOf(more), promises);
    }

    @Override
    public void check(Examination on, String pointer, Object value, String ask) {
        T part = type.cast(value);
        clauses.forEach(clause -> clause.check(on, pointer, part));
        promises.forEach(promise -> promise.check().check(on, pointer, part));
    }

    /** The fields of the type, and of the parts in it, that no clause is about. */
    @Override
    public Set<String> forgotten() {
        Set<String> said = clauses.stream().map(Clause::name).collect(Collectors.toSet());
        Stream<String> here = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !said.contains(name));
        Stream<String> inside = clauses.stream()
                .flatMap(clause -> clause.rule().forgotten().stream().map(path -> clause.name() + "/" + path));
        return Stream.concat(here, inside).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int most() {
        return Part.class.isAssignableFrom(type) ? Children.MOST : ValueRule.super.most();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(Clause.schemaName(type), this, this::object);
    }

    /** The schema itself, where {@link #schema} may give a reference to it. */
    public Map<String, Object> object(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        clauses.forEach(
                clause -> properties.merge(clause.name(), clause.described(definitions), (first, second) -> first));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required().isEmpty()) {
            schema.put("required", required());
        }
        schema.put("additionalProperties", false);
        List<Map<String, Object>> conditions = clauses.stream()
                .flatMap(clause -> clause.condition(definitions).stream())
                .toList();
        if (!conditions.isEmpty()) {
            schema.put("allOf", conditions);
        }
        if (!promises.isEmpty()) {
            schema.put("description", promises.stream().map(Promise::say).collect(Collectors.joining(". ", "", ".")));
        }
        return schema;
    }

    private List<String> required() {
        return clauses.stream()
                .filter(clause -> clause.need() == Need.ALWAYS)
                .map(Clause::name)
                .toList();
    }

    /** This form with the clauses and rules of another of the same type after its own. */
    public Form<T> and(Form<T> other) {
        List<Clause> allClauses = new ArrayList<>(clauses);
        allClauses.addAll(other.clauses);
        List<Promise<T>> allPromises = new ArrayList<>(promises);
        allPromises.addAll(other.promises);
        return new Form<>(type, List.copyOf(allClauses), List.copyOf(allPromises));
    }
}
