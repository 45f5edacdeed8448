package org.runningrecord.command.assessment;

import org.runningrecord.command.form.Form;
import org.runningrecord.events.content.Disability;

/** What an assessment of a disabled child is asked (audit tips, Disability 1-6). */
final class DisabilityForm {

    private static final Form<Disability.Observed> OBSERVED = Form.of(Disability.Observed.class)
            .asks("setting", "Say where the child was observed")
            .asks("by", "Say who observed the child")
            .asks("behaviour", "Say what was observed");

    static final Form<Disability> FORM = Form.of(Disability.class)
            .asks("diagnosis", "Give the diagnosis")
            .asks("needs", "Say what the child needs")
            .asks("support", "Say what support the child requires")
            .asks("onFunctioning", "Say how impairments bear on what the child can do")
            .asks("onFamilyLife", "Say how they bear on family life")
            .asks("communication", "Describe how the child communicates")
            .asks("observations", "Say what was observed of behaviour, in different settings", OBSERVED)
            .asks("sensoryNeeds", "Say what the child's sensory needs are, and how they bear on behaviour")
            .asks("hypotheses", "Give different explanations of behaviour that you thought through")
            .asks("experience", "Say what the child feels, and how the child experiences their life")
            .asks("siblings", "Say how this bears on brothers and sisters, and what they need")
            .asks("collated", "Put together what different professionals observed");

    private DisabilityForm() {}
}
