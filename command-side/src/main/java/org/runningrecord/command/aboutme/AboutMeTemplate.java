package org.runningrecord.command.aboutme;

import static org.runningrecord.command.form.Condition.is;
import static org.runningrecord.command.form.Condition.not;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.StoryEvent.AboutMeTold;
import org.runningrecord.events.content.AboutMe;

/** About me: strengths first, by the child, family, a carer or a worker. */
public final class AboutMeTemplate extends Template<AboutMe> {

    private static final Form<AboutMe> FORM = Form.of(AboutMe.class)
            .asks("headline", "Give a headline")
            .asks("when", "Say when it was told")
            .asks("by", "Say who tells it: child, family, carer, worker or other")
            .asks("teller", "Name who tells it")
            .asks("strengths", "Begin with strengths: what is the child good at, and what do people like about them")
            .asks(
                    "told",
                    "Say what was told",
                    Form.of(AboutMe.Told.class)
                            .asks("subject", "Say what it is about")
                            .asks("text", "Say what was told")
                            .may("from", "The time it tells of"))
            .asks("words", "Give the child's own words")
            .asksWhere(
                    not(is("by", AboutMe.By.CHILD)),
                    "howIncluded",
                    "Say how the child was included where somebody else speaks for them")
            .may(
                    "safeguardingNote",
                    "That safeguarding has been talked over: asked for beside a person's own words where harm or risk is on file");

    public AboutMeTemplate() {
        super(
                new Door(
                        "/about-me",
                        "Record what the child is like",
                        "Friend not foe, paragraphs 82 and 86, principle 12"),
                AboutMe.class,
                FORM,
                RecordAboutMe.class,
                RecordAboutMe::new,
                AboutMeTold::new);
    }
}
