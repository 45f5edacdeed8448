package org.runningrecord.command.setup;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.ActCommand;
import org.runningrecord.command.act.ActDecider;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Contents;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.expectation.Following;
import org.runningrecord.command.shell.CaseRecord;
import org.runningrecord.command.shell.ChildCommandHandler;
import org.runningrecord.command.shell.MovedOn;
import org.runningrecord.command.shell.SourceEntries;
import org.runningrecord.command.shell.WorkforceStreams;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.EntryDecider;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.content.Content;
import org.runningrecord.log.axon.WarmRepository;

/** Puts deciders on the bus, each with what it needs and with what follows from its decisions. */
record Deciding(
        CommandBus bus,
        WarmRepository<CaseRecord, CaseState> records,
        Contents contents,
        UploadedFiles uploaded,
        WorkforceStreams workforce,
        SourceEntries sources,
        MovedOn moved,
        PolicyInForce policy,
        Clock clock) {

    <C extends Content> void entries(Template<C> template) {
        Decider<RecordEntry<C>> decider = new EntryDecider<>(template);
        by(template.commandType(), decider);
    }

    <B, C extends ActCommand<B>> void act(Act<B, C> act) {
        by(act.commandType(), new ActDecider<>(act));
    }

    <C extends ChildCommand> void by(Class<? extends C> command, Decider<C> decider) {
        bus.subscribe(
                command.getName(),
                new ChildCommandHandler<>(
                        command,
                        new Following<>(decider),
                        records,
                        contents,
                        uploaded,
                        workforce,
                        sources,
                        moved,
                        policy,
                        clock));
    }
}
