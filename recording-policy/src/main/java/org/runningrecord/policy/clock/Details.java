package org.runningrecord.policy.clock;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Assessment;
import org.runningrecord.events.content.AssessmentReview;
import org.runningrecord.events.content.AssessmentSignOff;
import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Frequency;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.rule.Limit;

/** What else clocks ask of an entry that they look at. */
final class Details {

    private Details() {}

    /** An entry of another record that goes by no number here is none; but a plan of another child is not no plan. */
    static @Nullable Long about(Content content, RecordId record, ToLongFunction<EntryId> numbers) {
        EntryId about = content instanceof Assessment assessment
                ? assessment.began().given().orElse(null)
                : content instanceof AssessmentReview review
                        ? review.about()
                        : content instanceof AssessmentSignOff signed
                                ? signed.about()
                                : content instanceof VisitFrequency set ? set.plan() : null;
        if (about == null || about.record().equals(record)) {
            return about == null ? null : Long.valueOf(about.sequence());
        }
        long number = numbers.applyAsLong(about);
        return number == Occurrences.NOWHERE && !(content instanceof VisitFrequency) ? null : Long.valueOf(number);
    }

    static @Nullable String role(Content content) {
        if (!(content instanceof Visit visit)) {
            return null;
        }
        Practitioner visitor = visit.circumstances().carriedOutBy();
        return visitor == null ? "unknown" : visitor.role();
    }

    static List<String> said(Content content) {
        if (content instanceof StatusChange change) {
            return change.statuses().stream().map(one -> Kebab.of(one)).toList();
        }
        if (content instanceof CaseAllocation allocation) {
            return List.of(allocation.to().id(), Kebab.of(allocation.share()));
        }
        if (content instanceof CaseTransfer transfer) {
            return transfer.newWorker().given().stream().map(Practitioner::id).toList();
        }
        if (content instanceof PlacementChange moved) {
            return List.of(Kebab.of(moved.to().type()));
        }
        if (content instanceof CarePlan plan) {
            return List.of(Kebab.of(plan.type()));
        }
        return content instanceof VisitFrequency set
                ? List.of(
                        Integer.toString(set.every().every()),
                        Kebab.of(set.every().unit()))
                : List.of();
    }

    /** How often a child is to be visited, as the occurrence says. */
    static Limit frequency(Occurrence said) {
        int every = Integer.parseInt(said.said().get(0));
        Frequency.Unit unit =
                Frequency.Unit.valueOf(said.said().get(1).replace('-', '_').toUpperCase(Locale.ROOT));
        return switch (unit) {
            case WORKING_DAYS -> new Limit.InWorkingDays(every, Limit.CountFrom.DAY_AFTER);
            case DAYS -> new Limit.ByCalendar(every, ChronoUnit.DAYS);
            case WEEKS -> new Limit.ByCalendar(every, ChronoUnit.WEEKS);
            case MONTHS -> new Limit.ByCalendar(every, ChronoUnit.MONTHS);
        };
    }
}
