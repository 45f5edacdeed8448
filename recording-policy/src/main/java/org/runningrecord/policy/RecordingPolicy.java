package org.runningrecord.policy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.policy.caseload.CaseloadRule;
import org.runningrecord.policy.clock.Clocks;
import org.runningrecord.policy.rule.RuleText;
import org.runningrecord.policy.rule.WorkingDays;

/**
 * One version of an authority's recording policy. It never changes: other rules are another version, and what was judged under this one stays judged.
 */
public final class RecordingPolicy {

    private final Profile profile;
    private final PolicyVersion version;

    private RecordingPolicy(Profile profile, String sha256) {
        this.profile = profile;
        this.version = new PolicyVersion(profile.name(), profile.version(), sha256);
    }

    /**
     * Reads a profile.
     *
     * @throws PolicyFaults naming everything that is wrong with it, at once
     */
    public static RecordingPolicy read(byte[] yaml) {
        return new RecordingPolicy(ProfileReader.read(yaml), sha256(yaml));
    }

    /** Name and version of the profile, and the hash of its very bytes. */
    public PolicyVersion version() {
        return version;
    }

    /** Whose policy it is; {@code default} for the profiles that ship. */
    public String authority() {
        return profile.authority();
    }

    /** {@code england} or {@code wales}. */
    public String nation() {
        return profile.nation();
    }

    /** Where a day begins and ends for this policy. */
    public ZoneId zone() {
        return profile.zone();
    }

    public WorkingDays workingDays() {
        return profile.workingDays();
    }

    /** The rules in the profile's order, as a practitioner reads them. */
    public List<RuleText> rules() {
        return profile.rules().stream().map(RecordingRule::text).toList();
    }

    /** What is expected of statutory work, and by when. */
    public Clocks clocks() {
        return new Clocks(profile.clocks(), workingDays(), profile.visitRoles());
    }

    /** How many cases a worker may hold; absent where the policy says nothing of it. */
    public Optional<CaseloadRule> caseload() {
        return Optional.ofNullable(profile.caseload());
    }

    /** By when training is completed; absent where the policy says nothing of it. */
    public Optional<TrainingRule> training() {
        return Optional.ofNullable(profile.training());
    }

    /** What the nation calls statuses, plans and legal statuses. */
    public Names names() {
        return profile.names();
    }

    /** Judges a recording: the earliest deadline binds, and every rule that applied is named with its own. */
    public Timeliness judge(RecordingFacts facts, Instant recorded) {
        Due binding = dueFor(facts);
        Delay delay = Delay.of(facts, recorded, zone());
        return new Timeliness(
                binding.rule(),
                binding.dueBy(),
                binding.isLate(recorded),
                delay.sinceOccurred(),
                delay.sinceKnown(),
                version,
                binding.doubt(),
                considered(facts).stream().map(Due::asFact).toList());
    }

    /** By when an entry has to be recorded and which rule says so; of rules due at the same moment, the first in the profile. */
    public Due dueFor(RecordingFacts facts) {
        return considered(facts).stream()
                .min(Comparator.comparing(Due::dueBy))
                .orElseThrow(
                        () -> new NoSuchElementException("A profile without a rule for every entry was let through"));
    }

    /** Every rule that applies to an entry, in the profile's order. */
    public List<Due> considered(RecordingFacts facts) {
        return profile.rules().stream()
                .filter(rule -> rule.scope().covers(facts))
                .map(rule -> rule.due(facts, workingDays(), zone()))
                .toList();
    }

    /** Whether every entry of this kind is a significant event by rule, so that nobody needs to mark it for the chronology. */
    public boolean significantByRule(String kind) {
        return profile.significantKinds().contains(kind);
    }

    /** Roles whose visit can be the one that law or plan asks for; a visit by anybody else is recorded but does not meet it. */
    public Set<String> rolesMeetingARequiredVisit() {
        return profile.visitRoles();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return version.name() + " " + version.version();
    }
}
