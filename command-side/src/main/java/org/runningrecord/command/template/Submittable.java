package org.runningrecord.command.template;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template.Door;

/** What a submitter may send in: where, how it is filled in, and the command that comes of it. */
public interface Submittable {

    Door door();

    /** In kebab case; its example has this name. */
    String name();

    Form<?> form();

    Class<?> commandType();

    /** Where its fields and rules are told. */
    String schemaPath();

    /** Under which heading the description of the API has it. */
    String heading();
}
