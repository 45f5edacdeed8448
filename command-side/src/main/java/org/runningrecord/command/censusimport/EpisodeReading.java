package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the episodes of a child, each a {@code CINdetails}, with the assessments, enquiries and plans in it. */
final class EpisodeReading {

    private static final int LONGEST_CODE = 50;

    private final DateReading dates;
    private final List<CensusFault> faults;

    EpisodeReading(DateReading dates, List<CensusFault> faults) {
        this.dates = dates;
        this.faults = faults;
    }

    List<CensusPart> episodes(XmlElement child) {
        return parts(child, PartKind.EPISODE);
    }

    /** Parts of one kind. One that is told a second time with the very same dates is one part, and a flaw. */
    private List<CensusPart> parts(XmlElement in, PartKind kind) {
        List<CensusPart> parts = new ArrayList<>();
        for (XmlElement element : in.all(kind.element())) {
            CensusPart part = part(element, kind);
            if (parts.stream().anyMatch(part::tellsAsMuchAs)
                    && part.all().findAny().isPresent()) {
                faults.add(
                        CensusFault.at(element, "This tells the same dates as the one before; they were taken once"));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private CensusPart part(XmlElement element, PartKind kind) {
        List<CensusFact> facts = new ArrayList<>();
        for (FactKind fact : kind.facts()) {
            LocalDate date = dates.happened(element, fact.element());
            if (date != null) {
                facts.add(new CensusFact(
                        fact,
                        date,
                        codes(element, fact),
                        element.first(fact.element()).orElse(element).where()));
            }
        }
        if (kind == PartKind.EPISODE && facts.stream().noneMatch(fact -> fact.kind() == FactKind.REFERRAL)) {
            faults.add(
                    CensusFault.at(
                            element,
                            "This episode has no usable CINreferralDate, which tells it from others; the rest of it was taken"));
        }
        List<CensusPart> inside = inside(element, kind);
        // DateOfInitialCPC stands beside the section 47 enquiry it followed, in it, or in both: that is one conference
        facts.removeIf(fact -> fact.kind() == FactKind.CONFERENCE
                && inside.stream()
                        .anyMatch(part -> part.date(FactKind.CONFERENCE).equals(Optional.of(fact.date()))));
        return new CensusPart(kind, facts, inside, element.where());
    }

    private List<CensusPart> inside(XmlElement element, PartKind kind) {
        return switch (kind) {
            case EPISODE ->
                PartKind.ofEpisodes().stream()
                        .flatMap(part -> parts(element, part).stream())
                        .toList();
            case CP_PLAN -> reviews(element);
            case ASSESSMENT, SECTION_47, CIN_PLAN, REVIEW -> List.of();
        };
    }

    /** Reviews are a list of dates; each is a part of its own, so that one that is added or changed can be told from the others. */
    private List<CensusPart> reviews(XmlElement plan) {
        Map<LocalDate, CensusPart> reviews = new LinkedHashMap<>();
        for (XmlElement element : plan.all(PartKind.REVIEW.element()).stream()
                .flatMap(list -> list.all(FactKind.CP_REVIEW.element()).stream())
                .toList()) {
            LocalDate date = dates.happened(element);
            if (date == null) {
                continue;
            }
            CensusFact fact = new CensusFact(FactKind.CP_REVIEW, date, Map.of(), element.where());
            if (reviews.putIfAbsent(date, new CensusPart(PartKind.REVIEW, List.of(fact), List.of(), element.where()))
                    != null) {
                faults.add(CensusFault.at(element, "This review is told twice; it was taken once"));
            }
        }
        return List.copyOf(reviews.values());
    }

    private Map<String, String> codes(XmlElement element, FactKind fact) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String name : fact.codes()) {
            String code = Stream.concat(
                            element.all(name).stream(),
                            element.children().stream().flatMap(list -> list.all(name).stream()))
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            if (code.length() > LONGEST_CODE * 10) {
                faults.add(
                        CensusFault.at(element, "The code in " + name + " is longer than any can be; it was left out"));
            } else if (!code.isEmpty()) {
                codes.put(name, code);
            }
        }
        return codes;
    }
}
