package dk.amr.web.page.text;

import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.directory.NetworkSide;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sentences about what the networks know of a person. */
public final class NetworkSideText {

    private NetworkSideText() {}

    /** What the networks know that matters most: where the person takes part, or that an offer waits. */
    public static Optional<String> lead(NetworkSide side, Language language) {
        List<String> groups = side.current().stream()
                .map(place -> place.kommunegruppe().value())
                .toList();
        if (!groups.isEmpty()) {
            String where = language.and(groups);
            return Optional.of(
                    new Sentence("Er med i netværket i " + where + ".", "Takes part in the network in " + where + ".")
                            .in(language));
        }
        return side.openOffer()
                .map(line -> waits(line, language))
                .or(() -> side.lastOffer().flatMap(line -> side.lastNo().map(no -> saidNo(line, no, language))));
    }

    private static String waits(OfferLine line, Language language) {
        return line.isLost()
                ? new Sentence(
                                "Har et tilbud om netværk, men mailen med det nåede ikke frem.",
                                "Has an offer of a network, but the mail with it did not arrive.")
                        .in(language)
                : new Sentence("Har et tilbud om netværk. ", "Has an offer of a network. ").in(language)
                        + answerBy(line.offer().answerBy(), language) + ".";
    }

    private static String saidNo(OfferLine line, Outcome no, Language language) {
        String group = line.kommunegruppe().value();
        String day = DayInWords.day(no.on(), language);
        return new Sentence(
                        "Sagde nej til netværket i " + group + " " + day
                                + " og spørges kun igen, hvis personen selv beder om det.",
                        "Said no to the network in " + group + " on " + day
                                + " and is asked again only if the person wants it.")
                .in(language);
    }

    public static String isIn(String group, LocalDate from, Language language) {
        String day = DayInWords.day(from, language);
        return new Sentence(
                        "Er med i netværket i " + group + " siden " + day + ".",
                        "Takes part in the network in " + group + " since " + day + ".")
                .in(language);
    }

    public static String offered(String group, Language language) {
        return new Sentence("Tilbud om netværket i " + group, "Offer of the network in " + group).in(language);
    }

    public static String answerBy(LocalDate day, Language language) {
        String by = DayInWords.day(day, language);
        return new Sentence("Venter på svar senest " + by, "Waits for an answer by " + by).in(language);
    }

    /** How an offer ended. */
    public static String ended(Outcome outcome, Language language) {
        String how = OfferText.channel(outcome.channel(), language);
        return switch (outcome.kind()) {
            case ACCEPTED -> new Sentence("Ja tak, " + how, "Yes, " + how).in(language);
            case DECLINED -> new Sentence("Nej tak, " + how, "No, " + how).in(language);
            case EXPIRED -> new Sentence("Svarede ikke inden fristen", "Did not answer in time").in(language);
            case WITHDRAWN -> new Sentence("Tilbuddet blev trukket tilbage", "The offer was withdrawn").in(language);
        };
    }

    /** That a participation is over, and why. */
    public static String left(String group, String why, Language language) {
        return new Sentence("Ikke længere med i netværket i " + group, "No longer in the network in " + group)
                        .in(language)
                + ": " + why;
    }

    /** What the end of a mandate means for the networks, of somebody who takes part in one. */
    public static Optional<String> afterMandate(NetworkSide side, String name, Language language) {
        List<String> groups = side.places().stream()
                .filter(place -> !place.standing().isEnded())
                .map(place -> place.kommunegruppe().value())
                .distinct()
                .toList();
        String where = language.and(groups);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                                "Så går " + name + " også ud af netværket i " + where
                                        + " (ved »fratrådt arbejdspladsen« efter 60 dage på pause), medmindre et andet"
                                        + " AMR-hverv dér løber videre. Invitationer til møder derefter tages tilbage, og "
                                        + name + " får en mail om det, dog ikke ved dødsfald.",
                                name + " then leaves the network in " + where
                                        + " too (with “left the workplace” after 60 days of rest), unless another AMR"
                                        + " mandate there runs on. Invitations to meetings after that are taken back, and "
                                        + name + " gets a mail about it, though not in case of death.")
                        .in(language));
    }

    public static String consentGiven(LocalDate from, Language language) {
        String day = DayInWords.day(from, language);
        return new Sentence("ja, siden " + day, "yes, since " + day).in(language);
    }

    /** What a form about a consent says in its heading. */
    public static String consent(String name, ConsentPurpose purpose, boolean isGiven, Language language) {
        String what = purpose.title().in(language);
        return isGiven
                ? new Sentence(name + " siger ja til at " + what, name + " says yes to " + what).in(language)
                : new Sentence(name + " siger ikke længere ja til at " + what, name + " no longer says yes to " + what)
                        .in(language);
    }
}
