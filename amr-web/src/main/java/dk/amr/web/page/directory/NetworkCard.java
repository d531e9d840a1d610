package dk.amr.web.page.directory;

import dk.amr.domain.consent.Consent;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.directory.NetworkSide;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.NetworkSideLabel;
import dk.amr.web.page.text.NetworkSideText;
import dk.amr.web.page.text.NetworkText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the networks know of a person: where they take part, what they were offered and answered, and what is next.
 *
 * @param lacksEmail whether an offer could be sent, if there were an address to send it to
 */
public record NetworkCard(
        List<Place> places,
        List<Event> history,
        @Nullable String answerHref,
        @Nullable String sendHref,
        boolean lacksEmail,
        @Nullable String statementHref,
        List<ConsentLine> consents) {

    /** A network that the person takes part in. */
    public record Place(
            String sentence,
            @Nullable String standing,
            @Nullable String leaveHref) {}

    /** Something that happened, and what can be done about it. */
    public record Event(
            String iso,
            String day,
            String what,
            String how,
            @Nullable String withdrawHref) {}

    /** A consent, given or not. */
    public record ConsentLine(
            String purpose,
            String state,
            boolean isGiven,
            @Nullable String href) {}

    public NetworkCard {
        places = List.copyOf(places);
        history = List.copyOf(history);
        consents = List.copyOf(consents);
    }

    static NetworkCard of(PersonView view, NetworkSide side, NetworkSideDeeds deeds, LocalDate day, Language language) {
        String address = "/personer/" + view.person().id().value();
        boolean hasOpen = side.openOffer().isPresent();
        boolean isIn = !side.current().isEmpty();
        boolean maySend = deeds.maySend() && view.isEligible() && !hasOpen && !isIn;
        return new NetworkCard(
                side.places().stream()
                        .filter(place -> !place.standing().isEnded())
                        .map(place -> place(place, deeds, language))
                        .toList(),
                NetworkHistory.of(side, address, deeds, language),
                deeds.mayAnswer() && (hasOpen || (view.isEligible() && !isIn)) ? address + "/svar" : null,
                maySend && side.hasEmail() ? address + "/tilbud" : null,
                maySend && !side.hasEmail(),
                deeds.mayState() && !side.places().isEmpty() ? address + "/deltagelse.pdf" : null,
                Arrays.stream(ConsentPurpose.values())
                        .map(purpose -> consent(purpose, side, address, deeds, day, language))
                        .toList());
    }

    private static Place place(NetworkSide.Place place, NetworkSideDeeds deeds, Language language) {
        Participation participation = place.participation();
        return new Place(
                NetworkSideText.isIn(place.kommunegruppe().value(), participation.from(), language),
                NetworkText.standing(place.standing(), participation.from(), language)
                        .orElse(null),
                deeds.mayRecordLeave()
                        ? "/netvaerk/" + participation.network().value() + "/deltagere/"
                                + participation.id().value() + "/forlad"
                        : null);
    }

    private static ConsentLine consent(
            ConsentPurpose purpose,
            NetworkSide side,
            String address,
            NetworkSideDeeds deeds,
            LocalDate day,
            Language language) {
        Optional<Consent> given = side.consents().stream()
                .filter(each -> each.purpose() == purpose && each.isValid(day))
                .findFirst();
        String word = purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ConsentLine(
                MandateText.capital(purpose.title().in(language)),
                given.map(consent ->
                                NetworkSideText.consentGiven(consent.period().from(), language))
                        .orElseGet(() -> NetworkSideLabel.NOT_GIVEN.in(language)),
                given.isPresent(),
                deeds.mayConsent() ? address + "/samtykke/" + word + (given.isPresent() ? "/nej" : "/ja") : null);
    }

    @Override
    public String toString() {
        return "NetworkCard";
    }
}
