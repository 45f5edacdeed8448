package org.runningrecord.command.form;

import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.value.RecordId;

/**
 * What a form is checked in.
 *
 * @param checks collects what is wrong
 * @param state of the record that is decided for
 * @param addressed the record that was written to; another one where one event is recorded for several children
 */
public record Examination(Checks checks, CaseState state, RecordId addressed) {

    public void fault(String pointer, String say) {
        checks.faults().add(pointer, say);
    }
}
