package org.runningrecord.command.onepageprofile;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.StoryEvent.OnePageProfileUpdated;
import org.runningrecord.events.content.OnePageProfile;

/** A one-page profile: what is important to the person, and how best to support them. */
public final class OnePageProfileTemplate extends Template<OnePageProfile> {

    private static final Form<OnePageProfile> FORM = Form.of(OnePageProfile.class)
            .asks("headline", "Give a headline")
            .asks("updated", "Say when it was updated")
            .asks("appreciated", "Say what others like and admire about the person")
            .asks("important", "Say what is important to the person")
            .asks("support", "Say how best to support the person")
            .asks("words", "Give the person's own words")
            .asks("drawnUpWith", "Say who drew it up")
            .may("restsOn", "The learning logs and other entries it comes from")
            .asks("howIncluded", "Say how the person took part")
            .may(
                    "safeguardingNote",
                    "That safeguarding has been talked over: asked for beside a person's own words where harm or risk is on file");

    public OnePageProfileTemplate() {
        super(
                new Door("/one-page-profiles", "Record a one-page profile", "Friend not foe, paragraph 87"),
                OnePageProfile.class,
                FORM,
                RecordOnePageProfile.class,
                RecordOnePageProfile::new,
                OnePageProfileUpdated::new);
    }
}
