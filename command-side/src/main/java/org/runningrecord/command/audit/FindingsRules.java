package org.runningrecord.command.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.AuditFindings;
import org.runningrecord.events.value.AuditFindings.Finding;
import org.runningrecord.events.value.AuditFindings.Met;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.audit.AuditTool.Criterion;

/**
 * What is asked of what an auditor found: every question is answered once, with what shows it.
 *
 * @param asked the questions of this audit
 * @param onFile whether an entry is there, and belongs there
 */
record FindingsRules(List<Criterion> asked, Predicate<EntryId> onFile, Checks checks) {

    void check(AuditFindings found, RecordId record) {
        findings(found.findings() == null ? List.of() : found.findings(), record);
        judgement("/overall", found.overall());
        checks.narrative("/judgement", found.judgement(), "Give the judgement in words");
        for (int i = 0; i < found.actions().size(); i++) {
            action("/actions/" + i, found.actions().get(i));
        }
    }

    /** The judgement as a whole is one: that a record is none to be judged shows in its questions. */
    void judgement(String pointer, @Nullable Met overall) {
        if (checks.required(pointer, overall, "Give the judgement as a whole") && overall == Met.NOT_APPLICABLE) {
            checks.faults().add(pointer, "As a whole it is met, partly or not-met");
        }
    }

    /** Actions get their numbers, counting on from those that were asked for before. */
    static AuditFindings numbered(AuditFindings found, int before) {
        List<AgreedAction> actions = new ArrayList<>();
        found.actions().forEach(action -> actions.add(action.withId(Integer.toString(before + actions.size() + 1))));
        return new AuditFindings(found.findings(), found.overall(), found.judgement(), actions);
    }

    private void findings(List<Finding> findings, RecordId record) {
        Set<String> left = new HashSet<>();
        asked.stream().map(Criterion::id).forEach(left::add);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding == null || !left.remove(finding.criterion())) {
                checks.faults()
                        .add("/findings/" + i + "/criterion", "Answer each question of this audit, and each once");
            } else {
                finding("/findings/" + i, finding, record);
            }
        }
        if (!left.isEmpty()) {
            checks.faults().add("/findings", "These are not answered: " + String.join(", ", new TreeSet<>(left)));
        }
    }

    private void finding(String at, Finding finding, RecordId record) {
        checks.required(at + "/met", finding.met(), "Say met, partly, not-met or not-applicable");
        checks.line(at + "/sentence", finding.sentence(), "Say in a sentence what shows it, or why it does not apply");
        boolean there =
                finding.entries().stream().allMatch(entry -> entry.record().equals(record) && onFile.test(entry));
        if (!there) {
            checks.faults().add(at + "/entries", "Name entries of the record that is audited");
        }
    }

    private void action(String at, AgreedAction action) {
        if (action.id() != null) {
            checks.faults().add(at + "/id", "The service gives actions their ids");
        }
        checks.line(at + "/what", action.what(), "Say what is to be done");
        checks.line(at + "/byWhom", action.byWhom(), "Say by whom");
        checks.required(at + "/byWhen", action.byWhen(), "Say by when");
    }
}
