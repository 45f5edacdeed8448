package org.runningrecord.command.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.claim.IdentifierRules;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Birth.Certainty;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Precision;

/** What has to be said of a child to open a record. Neither a UPN nor an NHS number is required: some children have none. */
final class ChildRules {

    private final DecisionContext context;
    private final Checks checks;

    ChildRules(DecisionContext context) {
        this.context = context;
        this.checks = new Checks(context);
    }

    void check(Child child) {
        names(child.names(), !child.identifiers().isEmpty());
        if (checks.required(
                "/birth", child.birth(), "Give the date of birth, or for an unborn child the expected date")) {
            birth(child.birth());
        }
        identifiers(child.identifiers());
        checks.atMost("/languages", child.languages().size(), 10);
        for (int i = 0; i < child.languages().size(); i++) {
            checks.language("/languages/" + i, child.languages().get(i));
        }
        checks.optionalNarrative("/communicationNeeds", child.communicationNeeds());
    }

    /** A statutory return names no child; there the identifier says whose record this is. */
    private void names(List<Child.Name> names, boolean identified) {
        checks.atMost("/names", names.size(), 20);
        if (names.isEmpty() && !identified) {
            checks.faults()
                    .add(
                            "/names",
                            "Give at least one name, or an identifier; for an unborn child the family name alone will do");
        }
        for (int i = 0; i < names.size(); i++) {
            String at = "/names/" + i;
            checks.required(at + "/kind", names.get(i).kind(), "Say what kind of name this is");
            checks.optionalLine(at + "/given", names.get(i).given());
            checks.line(at + "/family", names.get(i).family(), "Give the family name");
        }
    }

    private void birth(Birth birth) {
        checks.required("/birth/status", birth.status(), "Say whether the child is born or expected");
        checks.required(
                "/birth/certainty", birth.certainty(), "Say whether the date is confirmed, estimated or disputed");
        if (!checks.required("/birth/date", birth.date(), "Give the date")) {
            return;
        }
        if (birth.date().precision() == Precision.EXACT) {
            checks.faults().add("/birth/date", "Give a date, without a time");
        } else if (birth.status() == Birth.Status.BORN) {
            checks.happened("/birth/date", birth.date(), "Give the date of birth");
        } else if (tooFarAhead(birth)) {
            checks.faults().add("/birth/date", "An expected date lies at most ten months ahead");
        }
        if (birth.certainty() == Certainty.CONFIRMED && birth.date().precision() != Precision.DAY) {
            checks.faults()
                    .add("/birth/certainty", "A confirmed date is a day; a month, a year or a range is estimated");
        }
        if (birth.certainty() == Certainty.DISPUTED && birth.otherDates().isEmpty()) {
            checks.faults().add("/birth/otherDates", "For a disputed date, give what others say");
        }
        for (int i = 0; i < birth.otherDates().size(); i++) {
            String at = "/birth/otherDates/" + i;
            checks.required(at + "/date", birth.otherDates().get(i).date(), "Give the other date");
            checks.line(at + "/accordingTo", birth.otherDates().get(i).accordingTo(), "Say who says so");
        }
    }

    private boolean tooFarAhead(Birth birth) {
        var zone = context.policy().zone();
        return birth.date()
                .earliest(zone)
                .isAfter(context.now().atZone(zone).plusMonths(10).toInstant());
    }

    private void identifiers(List<Identifier> identifiers) {
        checks.atMost("/identifiers", identifiers.size(), 20);
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < identifiers.size(); i++) {
            String at = "/identifiers/" + i;
            Identifier identifier = identifiers.get(i);
            checks.required(at + "/scheme", identifier.scheme(), "Say which kind of identifier this is");
            checks.line(at + "/value", identifier.value(), "Give the identifier");
            if (identifier.scheme() != null
                    && identifier.value() != null
                    && !identifier.value().isBlank()) {
                identifier(at, IdentifierRules.normal(identifier), seen);
            }
        }
    }

    private void identifier(String at, Identifier normal, Set<Identifier> seen) {
        @Nullable String fault = IdentifierRules.fault(normal);
        if (fault != null) {
            checks.faults().add(at + "/value", fault);
        }
        boolean issued = normal.scheme() == Identifier.Scheme.LA_CHILD_ID || normal.scheme() == Identifier.Scheme.OTHER;
        if (issued && normal.authority() == null) {
            checks.faults().add(at + "/authority", "Say who issued this identifier");
        }
        if (!issued && normal.authority() != null) {
            checks.faults()
                    .add(at + "/authority", "This kind of identifier is unique without its issuer; leave it out");
        }
        if (!seen.add(normal)) {
            checks.faults().add(at, "This identifier is given twice");
        }
    }
}
