package org.runningrecord.command.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.Visit.PersonPresent;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;

/** What is asked of every kind of entry: risk, circumstances, actions, quotations. */
public final class EntryChecks {

    private final Checks checks;

    public EntryChecks(Checks checks) {
        this.checks = checks;
    }

    public void risk(@Nullable Risk risk) {
        if (!checks.required(
                "/risk", risk, "Say whether harm or injury occurred, or potential harm or risk was identified")) {
            return;
        }
        checks.yesOrNo(
                "/risk/identified",
                risk.identified(),
                "Say whether harm or injury occurred, or potential harm or risk was identified.");
        if (risk.yes()) {
            checks.narrative("/risk/what", risk.what(), "Say what the harm or risk is");
            if (risk.when() != null) {
                checks.happened("/risk/when", risk.when(), "Say when it was identified");
            }
        } else if (risk.identified() != null && risk.identified().given().isPresent()) {
            absent("/risk/what", risk.what());
            absent("/risk/when", risk.when());
        }
    }

    private void absent(String pointer, @Nullable Object value) {
        if (value != null) {
            checks.faults().add(pointer, "This says that no harm or risk was identified, and yet what or when it was");
        }
    }

    public void circumstances(Content content, CaseState state) {
        if (content.occurred() == null) {
            return;
        }
        Circumstances circumstances = content.circumstances();
        String at = "/circumstances";
        if (circumstances.carriedOutBy() != null) {
            checks.practitioner(at + "/carriedOutBy", circumstances.carriedOutBy());
        }
        if (circumstances.source() != null) {
            checks.line(
                    at + "/source/agency",
                    circumstances.source().agency(),
                    "Name the agency or family member who told it");
            checks.optionalLine(at + "/source/person", circumstances.source().person());
            checks.optionalLine(at + "/source/role", circumstances.source().role());
        }
        known(content, at + "/known");
        if (circumstances.late() != null) {
            checks.line(at + "/late/reason", circumstances.late().reason(), "Say why this is recorded late");
            checks.required(
                    at + "/late/notes",
                    circumstances.late().notes(),
                    "Say whether there are notes: none, handwritten or device");
        }
        links(circumstances.links(), at + "/links", state);
    }

    private void known(Content content, String pointer) {
        Circumstances circumstances = content.circumstances();
        if (circumstances.known() == null) {
            return;
        }
        checks.happened(pointer, circumstances.known(), "Say when the service learned of it");
        checks.notBefore(
                pointer, circumstances.known(), content.occurred(), "It cannot have been known before it happened");
        if (circumstances.source() == null) {
            checks.faults()
                    .add(
                            pointer,
                            "What you did or saw yourself was known when it happened; for what the service learned later, name its source");
        }
    }

    private void links(List<Link> links, String pointer, CaseState state) {
        checks.atMost(pointer, links.size(), Checks.ITEMS);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String at = pointer + "/" + i;
            if (checks.required(at, link, "A link cannot be empty")) {
                if (link.rel() == Link.Rel.SAME_VISIT) {
                    checks.faults()
                            .add(
                                    at + "/rel",
                                    "The service links the records of children who were visited together itself");
                }
                checks.required(at + "/rel", link.rel(), "Say what kind of link this is");
                if (checks.required(at + "/entry", link.entry(), "Say which entry this links to")
                        && !checks.decidedElsewhere(link.entry().record(), state)
                        && state.entry(link.entry()) == null) {
                    checks.faults().add(at + "/entry", "There is no such entry on this record");
                }
            }
        }
    }

    /** Actions get their ids from the service; an amended entry names those it has by the ids they were given. */
    public void actions(List<AgreedAction> actions, String pointer, CaseState state) {
        checks.atMost(pointer, actions.size(), Checks.ITEMS);
        for (int i = 0; i < actions.size(); i++) {
            AgreedAction action = actions.get(i);
            String at = pointer + "/" + i;
            if (action.id() != null && !state.holdsAction(action.id())) {
                checks.faults().add(at + "/id", "The service gives actions their ids");
            }
            checks.line(at + "/what", action.what(), "Say what will be done");
            checks.line(at + "/byWhom", action.byWhom(), "Say who will do it");
        }
    }

    /** People, named as the file should name them. */
    public void people(String pointer, List<PersonPresent> people) {
        checks.atMost(pointer, people.size(), Checks.ITEMS);
        if (people.isEmpty()) {
            checks.faults().add(pointer, "Name who it was, or say why that is not known");
        }
        for (int i = 0; i < people.size(); i++) {
            PersonPresent person = people.get(i);
            String at = pointer + "/" + i;
            if (checks.required(at, person, "A person cannot be empty")) {
                checks.line(at + "/name", person.name(), "Name the person");
                checks.line(at + "/relationship", person.relationship(), "Say who this is to the child");
            }
        }
    }

    public void quotationsAt(String pointer, List<Quotation> quotations) {
        checks.atMost(pointer, quotations.size(), Checks.ITEMS);
        if (quotations.isEmpty()) {
            checks.faults().add(pointer, "Give the words, or say why there are none");
        }
        for (int i = 0; i < quotations.size(); i++) {
            String at = pointer + "/" + i;
            if (checks.required(at, quotations.get(i), "Words cannot be empty")) {
                quotation(at, quotations.get(i));
            }
        }
    }

    private void quotation(String at, Quotation quotation) {
        checks.words(at + "/words", quotation.words(), "Give the words as they were said");
        language(at + "/language", quotation.language());
        checks.line(at + "/heardBy", quotation.heardBy(), "Say who heard the words");
        checks.optionalLine(at + "/through", quotation.through());
        if (quotation.translation() != null) {
            checks.words(at + "/translation/words", quotation.translation().words(), "Give the translated words");
            language(at + "/translation/language", quotation.translation().language());
            checks.line(at + "/translation/by", quotation.translation().by(), "Say who translated the words");
        }
    }

    /** A language as a BCP 47 tag. */
    public void language(String pointer, @Nullable String tag) {
        if (tag == null || !tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            checks.faults().add(pointer, "Give the language as a tag such as en, cy or pl");
        }
    }
}
