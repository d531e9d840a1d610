package dk.amr.web.page.directory;

import dk.amr.domain.directory.NetworkSide;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.NetworkSideText;
import dk.amr.web.page.text.NetworkText;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.OfferText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what was offered, what was answered and what ended, newest first; within a day by the offer it came of. */
final class NetworkHistory {

    private record Dated(LocalDate day, int offer, int order, NetworkCard.Event event) {}

    private NetworkHistory() {}

    static List<NetworkCard.Event> of(NetworkSide side, String address, NetworkSideDeeds deeds, Language language) {
        List<OfferId> offers =
                side.offers().stream().map(line -> line.offer().id()).toList();
        return Stream.concat(
                        side.offers().stream().flatMap(line -> ofOffer(line, offers, address, deeds, language)),
                        side.places().stream().flatMap(place -> ofPlace(place, offers, language)))
                .sorted(Comparator.comparing(Dated::day)
                        .thenComparingInt(Dated::offer)
                        .thenComparingInt(Dated::order)
                        .reversed())
                .map(Dated::event)
                .toList();
    }

    private static Stream<Dated> ofOffer(
            OfferLine line, List<OfferId> offers, String address, NetworkSideDeeds deeds, Language language) {
        Offer offer = line.offer();
        int which = offers.indexOf(offer.id());
        String group = line.kommunegruppe().value();
        String made = OfferText.channel(offer.channel(), language);
        return switch (line.state()) {
            case OfferState.Sent sent ->
                Stream.of(dated(
                        offer.sentOn(),
                        which,
                        0,
                        NetworkSideText.offered(group, language),
                        line.isLost()
                                ? MandateText.capital(OfferLabel.LETTER_IS_LOST.in(language))
                                : NetworkSideText.answerBy(offer.answerBy(), language),
                        deeds.mayWithdraw() ? address + "/tilbud/" + offer.id().value() + "/traek-tilbage" : null,
                        language));
            case OfferState.Ended ended -> {
                LocalDate on = ended.outcome().on();
                String offered = NetworkSideText.offered(group, language);
                Dated end =
                        dated(on, which, 1, NetworkSideText.ended(ended.outcome(), language), offered, null, language);
                // what was offered and answered in one conversation is told once
                yield on.equals(offer.sentOn())
                        ? Stream.of(end)
                        : Stream.of(dated(offer.sentOn(), which, 0, offered, made, null, language), end);
            }
        };
    }

    private static Stream<Dated> ofPlace(NetworkSide.Place place, List<OfferId> offers, Language language) {
        if (!(place.standing() instanceof Standing.Ended ended)) {
            return Stream.of();
        }
        String why = NetworkText.standing(ended, ended.from(), language).orElse("");
        String what = NetworkSideText.left(place.kommunegruppe().value(), why, language);
        int which = offers.indexOf(place.participation().offer());
        return Stream.of(dated(ended.from(), which, 2, what, "", null, language));
    }

    private static Dated dated(
            LocalDate day, int offer, int order, String what, String how, @Nullable String href, Language language) {
        return new Dated(
                day,
                offer,
                order,
                new NetworkCard.Event(day.toString(), DayInWords.day(day, language), what, how, href));
    }
}
