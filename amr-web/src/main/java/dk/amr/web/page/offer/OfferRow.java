package dk.amr.web.page.offer;

import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.OfferText;
import dk.amr.web.page.text.TaskText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer in one line. */
public record OfferRow(
        String href,
        String name,
        String kommunegruppe,
        String sentIso,
        String sent,
        String state,
        @Nullable String alarm,
        @Nullable String answerHref,
        @Nullable String withdrawHref,
        @Nullable String sendHref) {

    private static final int SOON = 14;

    public static OfferRow of(OfferLine line, OfferDeeds deeds, LocalDate day, Language language) {
        Offer offer = line.offer();
        String person = "/personer/" + offer.person().value();
        boolean isOpen = line.isOpen();
        return new OfferRow(
                person,
                line.name().full(),
                line.kommunegruppe().value(),
                offer.sentOn().toString(),
                DayInWords.brief(offer.sentOn(), language),
                OfferText.state(offer, line.state(), language),
                line.isLost() ? OfferLabel.LETTER_IS_LOST.in(language) : soon(line, day, language),
                deeds.mayAnswer() && isOpen ? person + "/svar" : null,
                deeds.mayWithdraw() && isOpen ? person + "/tilbud/" + offer.id().value() + "/traek-tilbage" : null,
                deeds.maySend() && mayBeAskedAgain(line.state()) ? person + "/tilbud" : null);
    }

    private static @Nullable String soon(OfferLine line, LocalDate day, Language language) {
        LocalDate answerBy = line.offer().answerBy();
        boolean isSoon = line.isOpen() && !day.plusDays(SOON).isBefore(answerBy);
        return isSoon ? TaskText.due(answerBy, day, language) : null;
    }

    private static boolean mayBeAskedAgain(OfferState state) {
        return state instanceof OfferState.Ended ended && ended.outcome().kind() != Outcome.Kind.ACCEPTED;
    }

    @Override
    public String toString() {
        return "OfferRow";
    }
}
