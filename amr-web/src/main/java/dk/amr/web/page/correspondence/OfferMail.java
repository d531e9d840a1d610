package dk.amr.web.page.correspondence;

import dk.amr.domain.offer.link.OfferLetter;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.LetterText;
import dk.amr.web.page.text.Words;

/** The mail with an offer, in words; its plain text and its HTML say the same. */
public record OfferMail(
        Language language,
        String greeting,
        String offer,
        RulesShown rules,
        String answerBy,
        String link,
        String whomToAsk,
        String sender) {

    public static OfferMail of(OfferLetter letter, String link) {
        Language language = letter.language();
        String kreds = letter.kreds().title();
        return new OfferMail(
                language,
                Parts.greeting(letter.name()).in(language),
                offer(kreds, letter.kommunegruppe().value()).in(language),
                RulesShown.of(letter.rules(), language),
                answerBy(DayInWords.full(letter.answerBy(), language)).in(language),
                link,
                Parts.whomToAsk(letter.facilitator()).in(language),
                kreds);
    }

    public String say(Words words) {
        return words.in(language);
    }

    public String subject() {
        return say(LetterText.SUBJECT);
    }

    private static Sentence offer(String kreds, String kommunegruppe) {
        return new Sentence(
                "Du er arbejdsmiljørepræsentant (AMR), og %s tilbyder dig en plads i netværket for AMR i %s."
                        .formatted(kreds, kommunegruppe),
                "You are a work-environment representative (AMR), and %s offers you a place in the network for AMRs in %s."
                        .formatted(kreds, kommunegruppe));
    }

    private static Sentence answerBy(String day) {
        return new Sentence("Svar senest " + day + ".", "Please answer by " + day + ".");
    }

    @Override
    public String toString() {
        return "OfferMail";
    }
}
