package org.runningrecord.command.act;

import org.runningrecord.command.decision.ChildCommand;

/** A command with a form. */
public interface ActCommand<B> extends ChildCommand {

    /** What is submitted. */
    B body();
}
