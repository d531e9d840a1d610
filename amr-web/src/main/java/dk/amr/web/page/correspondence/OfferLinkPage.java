package dk.amr.web.page.correspondence;

import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.link.OfferPage;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the personal link of an offer: whose it is and no more of them, one question, or what became of it.
 *
 * @param whomToAsk told once there is nothing more to answer
 * @param isRefused whether an answer was just sent that could not be kept
 */
public record OfferLinkPage(
        String language,
        String whose,
        String heading,
        String story,
        @Nullable String whomToAsk,
        RulesShown rules,
        boolean isOpen,
        boolean isRefused) {

    public static OfferLinkPage of(OfferPage offer, Language language, boolean isRefused) {
        return new OfferLinkPage(
                language.code(),
                Parts.whose(offer.name()).in(language),
                heading(offer).in(language),
                story(offer).in(language),
                offer.isOpen() ? null : Parts.whomToAsk(offer.facilitator()).in(language),
                RulesShown.of(offer.rules(), language),
                offer.isOpen(),
                isRefused && offer.isOpen());
    }

    private static Sentence heading(OfferPage offer) {
        Outcome outcome = offer.outcome();
        if (offer.isOpen()) {
            String place = offer.kommunegruppe().value();
            return new Sentence(
                    "Vil du være med i netværket for AMR i " + place + "?",
                    "Would you like to join the network for AMRs in " + place + "?");
        }
        return switch (outcome == null ? Outcome.Kind.EXPIRED : outcome.kind()) {
            case ACCEPTED -> new Sentence("Tak, du er med", "Thank you, you are in");
            case DECLINED -> new Sentence("Tak for dit svar", "Thank you for your answer");
            case WITHDRAWN -> new Sentence("Tilbuddet er trukket tilbage", "The offer was withdrawn");
            case EXPIRED -> new Sentence("Svarfristen er udløbet", "The time to answer is over");
        };
    }

    private static Sentence story(OfferPage offer) {
        Outcome outcome = offer.outcome();
        Sentence answerBy = DayInWords.day(offer.answerBy());
        if (offer.isOpen()) {
            String kreds = offer.kreds().title();
            return new Sentence(
                    kreds + " tilbyder dig en plads. Det er frivilligt, og et nej har ingen følger. Svar senest "
                            + answerBy.danish() + ".",
                    kreds + " offers you a place. It is voluntary, and a no has no consequences. Please answer by "
                            + answerBy.english() + ".");
        }
        if (outcome == null || outcome.kind() == Outcome.Kind.EXPIRED) {
            return new Sentence(
                    "Den var " + answerBy.danish()
                            + ". Vil du gerne være med, så bed kredsens kontor om et nyt tilbud.",
                    "It was " + answerBy.english()
                            + ". If you would like to take part, ask the office of the kreds for a new offer.");
        }
        return ended(offer, outcome.kind(), DayInWords.day(outcome.on()));
    }

    private static Sentence ended(OfferPage offer, Outcome.Kind kind, Sentence day) {
        return switch (kind) {
            case ACCEPTED -> accepted(offer, day);
            case DECLINED ->
                new Sentence(
                        "Du sagde nej tak " + day.danish()
                                + ". Det har ingen følger. Skifter du mening, så kontakt kredsens kontor.",
                        "You said no, thank you, on " + day.english()
                                + ". It has no consequences. If you change your mind, contact the office of the kreds.");
            case WITHDRAWN, EXPIRED ->
                new Sentence(
                        "Der er ikke mere at svare på her. Har du fået en nyere mail, så brug linket i den.",
                        "There is nothing more to answer here. If you have got a newer mail, use the link in that.");
        };
    }

    private static Sentence accepted(OfferPage offer, Sentence day) {
        Sentence rules = offer.hasAcknowledged()
                ? new Sentence("Du har også sagt ja til levereglerne.", "You have said yes to the ground rules, too.")
                : new Sentence(
                        "Du har ikke sagt ja til levereglerne; det kan du gøre, når du svarer på den første invitation, eller når I mødes.",
                        "You have not said yes to the ground rules; you can when you answer the first invitation, or when you meet.");
        Sentence list = offer.isListed()
                ? new Sentence("Dit navn står på deltagerlisten.", "Your name stands on the participants' list.")
                : new Sentence(
                        "Dit navn står ikke på deltagerlisten.", "Your name does not stand on the participants' list.");
        return new Sentence(
                "Du sagde ja " + day.danish() + ". Kredsen skriver, når I mødes. " + rules.danish() + " "
                        + list.danish() + " Skifter du mening, så kontakt kredsens kontor.",
                "You said yes on " + day.english() + ". The kreds writes when you meet. " + rules.english() + " "
                        + list.english() + " If you change your mind, contact its office.");
    }

    @Override
    public String toString() {
        return "OfferLinkPage";
    }
}
