package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Narrative;

/**
 * What an assessment of a disabled child has to tell (audit tips, Disability 1-6).
 *
 * @param diagnosis of the child
 * @param needs of the child
 * @param support that the child requires
 * @param onFunctioning how impairments bear on what the child can do
 * @param onFamilyLife how they bear on family life
 * @param communication the child's style and skills of communicating
 * @param observations of behaviour, in different settings
 * @param sensoryNeeds and how they bear on behaviour
 * @param hypotheses different explanations of behaviour that were thought through
 * @param experience what the child feels, and how the child experiences their life
 * @param siblings how the disability bears on brothers and sisters, and what they need, whether or not they are open cases
 * @param collated what different professionals observed, put together; the child is not understood through parents alone
 */
public record Disability(
        Answer<Narrative> diagnosis,
        Answer<Narrative> needs,
        Answer<Narrative> support,
        Answer<Narrative> onFunctioning,
        Answer<Narrative> onFamilyLife,
        Answer<Narrative> communication,
        Answer<List<Observed>> observations,
        Answer<Narrative> sensoryNeeds,
        Answer<List<Narrative>> hypotheses,
        Answer<Narrative> experience,
        Answer<Narrative> siblings,
        Answer<Narrative> collated) {

    /** What was observed of the child in one setting. */
    public record Observed(String setting, String by, Narrative behaviour) {}
}
