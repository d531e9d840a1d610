package dk.amr.web.page.network;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.network.Facilitation;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Asked;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.SmallForm;
import dk.amr.web.page.meeting.SlotFields;
import dk.amr.web.page.offer.OfferDeeds;
import dk.amr.web.page.offer.OfferRow;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.NetworkLabel;
import dk.amr.web.page.text.NetworkText;
import dk.amr.web.page.text.OvertakenLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A network's page: who leads it, who is in it and how they stand, who is to be offered a place, who has not
 * answered, and by which rules. */
public record NetworkPage(
        String address,
        String id,
        String name,
        String heading,
        String lead,
        @Nullable String done,
        @Nullable String unacknowledged,
        List<ParticipantRow> participants,
        List<ParticipantRow> former,
        List<ProspectRow> prospects,
        List<OfferRow> openOffers,
        boolean hasOffers,
        boolean leadsToSending,
        boolean leadsToPlanning,
        Leader leader,
        String rules,
        @Nullable SmallForm handOver,
        @Nullable SmallForm closing) {

    /** Who leads it. */
    public record Leader(
            @Nullable String name,
            @Nullable String address,
            @Nullable String since) {}

    /** The two forms, as far as somebody has filled them in. */
    public record Forms(Form handOver, Form closing) {

        public static Forms blank() {
            return new Forms(new Form(Map.of()), new Form(Map.of()));
        }
    }

    public NetworkPage {
        participants = List.copyOf(participants);
        former = List.copyOf(former);
        prospects = List.copyOf(prospects);
        openOffers = List.copyOf(openOffers);
    }

    public static NetworkPage of(
            NetworkView view,
            NetworkDeeds deeds,
            Forms forms,
            KnownColleagues colleagues,
            String done,
            LocalDate day,
            Language language) {
        Network network = view.line().network();
        String address = "/netvaerk/" + network.id().value();
        boolean isOver =
                network.period().last().filter(last -> last.isBefore(day)).isPresent();
        return new NetworkPage(
                address,
                network.id().value().toString(),
                view.line().kommunegruppe().value(),
                heading(view, day, language),
                NetworkText.lead(view.line(), day, language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                unacknowledged(view, language),
                rows(view, line -> !line.standing().isEnded(), address, deeds, language),
                rows(view, line -> line.standing().isEnded(), address, deeds, language),
                view.prospects().stream()
                        .map(line -> ProspectRow.of(line, deeds, language))
                        .toList(),
                openOffers(view, deeds, day, language),
                view.hasOffers(),
                deeds.maySendOffers() && !isOver,
                deeds.mayPlanMeetings() && !isOver,
                leader(view, day, language),
                NetworkText.rules(view.rules(), language),
                deeds.mayHandOver() && !isOver ? handOver(view.line(), forms.handOver(), colleagues, language) : null,
                deeds.mayClose() && !isOver ? closing(view, forms.closing(), day, language) : null);
    }

    private static String heading(NetworkView view, LocalDate day, Language language) {
        boolean hadSomebody = view.participants().stream()
                .anyMatch(line -> !line.participation().from().isAfter(day));
        return NetworkText.heading(view.line(), hadSomebody, day, language);
    }

    private static @Nullable String unacknowledged(NetworkView view, Language language) {
        int number = (int) view.participants().stream()
                .filter(line -> !line.standing().isEnded() && !line.hasAcknowledged())
                .count();
        return NetworkText.unacknowledged(number, language).orElse(null);
    }

    private static List<ParticipantRow> rows(
            NetworkView view,
            Predicate<ParticipantLine> wanted,
            String address,
            NetworkDeeds deeds,
            Language language) {
        return view.participants().stream()
                .filter(wanted)
                .map(line -> ParticipantRow.of(line, address, deeds, language))
                .toList();
    }

    private static List<OfferRow> openOffers(NetworkView view, NetworkDeeds deeds, LocalDate day, Language language) {
        OfferDeeds ofOffers = new OfferDeeds(deeds.mayAnswer(), deeds.mayWithdraw(), false);
        return view.openOffers().stream()
                .map(line -> OfferRow.of(line, ofOffers, day, language))
                .toList();
    }

    private static Leader leader(NetworkView view, LocalDate day, Language language) {
        Optional<Colleague> leader = Optional.ofNullable(view.line().facilitator());
        return new Leader(
                leader.map(Colleague::name).orElse(null),
                leader.filter(each -> each.called() != null)
                        .map(Colleague::address)
                        .orElse(null),
                view.line().network().facilitations().stream()
                        .map(Facilitation::from)
                        .filter(from -> !from.isAfter(day))
                        .reduce((earlier, later) -> later)
                        .map(from -> NetworkText.ledSince(from, language))
                        .orElse(null));
    }

    private static SmallForm handOver(NetworkLine line, Form form, KnownColleagues colleagues, Language language) {
        List<Field> fields = List.of(
                colleagues
                        .askedIn(
                                Field.text(form, "facilitator", NetworkLabel.FACILITATOR, language),
                                NetworkLabel.NEW_FACILITATOR_HINT,
                                language)
                        .required(),
                Field.day(form, "fra", NetworkLabel.FROM_DAY, language).required());
        String leader = Optional.ofNullable(line.facilitator())
                .map(Colleague::nameAndAddress)
                .orElse("");
        String since = line.network().facilitations().stream()
                .map(Facilitation::from)
                .reduce((earlier, later) -> later)
                .map(SlotFields::day)
                .orElse("");
        Form now = Form.startingWith(Map.of("facilitator", leader, "fra", since));
        return small(
                line, form, fields, colleagues.suggestions(), "", now, NetworkLabel.HAND_OVER_THE_NETWORK, language);
    }

    private static SmallForm closing(NetworkView view, Form form, LocalDate day, Language language) {
        NetworkLine line = view.line();
        List<Field> fields = List.of(
                Field.day(form, "sidste", NetworkLabel.LAST_DAY, language).required());
        String last = line.network().period().last().map(SlotFields::day).orElse("");
        return small(
                line,
                form,
                fields,
                Map.of(),
                heading(view, day, language),
                Form.startingWith(Map.of("sidste", last)),
                NetworkLabel.CLOSE_THE_NETWORK,
                language);
    }

    private static SmallForm small(
            NetworkLine line,
            Form form,
            List<Field> fields,
            Map<String, List<String>> suggestions,
            String stands,
            Form now,
            NetworkLabel button,
            Language language) {
        Overtaken first = Overtaken.in(
                form,
                new Overtaken.Now(OvertakenLabel.THE_NETWORK.in(language), stands, now),
                Asked.of(List.of(), fields),
                button.in(language),
                "/netvaerk/" + line.network().id().value(),
                language);
        return new SmallForm(
                FormView.of(form, language).beside(first),
                fields,
                suggestions,
                line.network().version().number());
    }

    @Override
    public String toString() {
        return "NetworkPage";
    }
}
