package org.runningrecord.query.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.search.SearchFound.Contact;
import org.runningrecord.query.search.SearchFound.Elsewhere;
import org.runningrecord.query.workforce.Workers;
import org.runningrecord.web.access.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says whom to call about a record that somebody may not open: those who are named as its readers, and the managers of those who work with the child. */
@Component
class WhomToCall {

    private final RecordAccess access;
    private final Workers workers;
    private final String duty;

    WhomToCall(
            RecordAccess access,
            Workers workers,
            @Value("${running-record.duty-contact:the manager on duty}") String duty) {
        this.access = access;
        this.workers = workers;
        this.duty = duty;
    }

    /** Whether somebody may be told that there is this record: not where it is restricted against them. */
    boolean mayKnowOf(RecordId record, Caller caller) {
        return access.ties(record).filter(ties -> !ties.isAgainst(caller.id())).isPresent();
    }

    Elsewhere of(Collection<RecordId> records) {
        List<Contact> call = records.stream()
                .flatMap(record -> access.ties(record).stream())
                .flatMap(ties -> Stream.concat(
                                ties.namedReaders().stream(),
                                ties.workers().stream().map(workers::manager).filter(Objects::nonNull))
                        .filter(person -> !ties.isAgainst(person)))
                .distinct()
                .flatMap(person -> workers.find(person).stream())
                .map(details -> new Contact(details.name(), details.role(), details.team()))
                .distinct()
                .toList();
        return new Elsewhere(call, duty);
    }
}
