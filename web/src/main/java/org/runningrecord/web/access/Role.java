package org.runningrecord.web.access;

import java.util.Arrays;
import java.util.Optional;
import org.runningrecord.events.value.Kebab;

/** What somebody may be to the service. A person can have several; a token names them in kebab case, as {@code docs/access.md} does. */
public enum Role {
    /** A system that submits, for a person or for itself. It reads nothing. */
    SUBMITTING_SERVICE,
    /** Works with children and records it. */
    PRACTITIONER,
    /** Answers for a team: its children and its workers. */
    TEAM_MANAGER,
    /** Answers for the whole service. */
    SENIOR_MANAGER,
    /** Reviews the plans of children, independently of those who make them. */
    REVIEWING_OFFICER,
    /** Audits case files. */
    AUDITOR,
    /** Acts for the authority before a court. */
    LEGAL,
    /** Answers at night and at weekends, for whichever child. */
    OUT_OF_HOURS_WORKER,
    /** Watches over who reads what, and answers requests of the people records are about. */
    DATA_PROTECTION_OFFICER,
    /** The person the record is about. */
    YOUNG_PERSON,
    /** Takes in contacts and referrals. */
    FRONT_DOOR,
    /** Runs the service, and sees nothing of what it holds. */
    OPERATOR;

    /** As tokens and tables name it. */
    public String word() {
        return Kebab.of(this);
    }

    /** Absent where a token names a role of some other service. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
