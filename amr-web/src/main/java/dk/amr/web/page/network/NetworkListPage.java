package dk.amr.web.page.network;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.offer.look.NetworkList;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.GroupText;
import dk.amr.web.page.text.NetworkLabel;
import dk.amr.web.page.text.NetworkText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The list of networks, and the kommunegrupper that lack one. */
public record NetworkListPage(
        String heading,
        @Nullable String lead,
        List<Missing> missing,
        List<Sorting.Head> heads,
        List<Row> networks,
        List<Row> closed,
        boolean mayEstablish) {

    private static final Map<String, Comparator<NetworkLine>> ORDERS = Map.of(
            "facilitator",
            Comparator.comparing(line ->
                    Optional.ofNullable(line.facilitator()).map(Colleague::name).orElse("")),
            "deltagere",
            Comparator.comparingInt(NetworkLine::participants),
            "tilbud",
            Comparator.comparingInt(NetworkLine::openOffers));

    /** A kommunegruppe without a network. */
    public record Missing(String name, String why, @Nullable String href, boolean isUrgent) {}

    /** A network in one line. */
    public record Row(
            @Nullable String href,
            String name,
            @Nullable String facilitator,
            String participants,
            String openOffers,
            @Nullable String remark) {}

    public NetworkListPage {
        missing = List.copyOf(missing);
        heads = List.copyOf(heads);
        networks = List.copyOf(networks);
        closed = List.copyOf(closed);
    }

    /** The networks whose pages the one who looks may open are told by {@code isOpen}. */
    public static NetworkListPage of(
            NetworkList list,
            Predicate<NetworkLine> isOpen,
            boolean mayEstablish,
            Sorting sorting,
            LocalDate day,
            Language language) {
        List<NetworkLine> active = sorting.sorted(
                list.networks().stream().filter(line -> !isClosed(line, day)).toList(), ORDERS);
        int participants = active.stream().mapToInt(NetworkLine::participants).sum();
        return new NetworkListPage(
                NetworkText.listHeading(list, language),
                NetworkText.listLead(active.size(), participants, language).orElse(null),
                list.without().stream()
                        .map(name -> missing(name, list, mayEstablish, language))
                        .toList(),
                List.of(
                        sorting.first(NetworkLabel.NETWORK, language),
                        sorting.head("facilitator", NetworkLabel.FACILITATOR, false, language),
                        sorting.head("deltagere", NetworkLabel.TAKE_PART, true, language),
                        sorting.head("tilbud", NetworkLabel.OPEN_OFFERS, true, language)),
                active.stream()
                        .map(line -> row(line, isOpen.test(line), day, language))
                        .toList(),
                list.networks().stream()
                        .filter(line -> isClosed(line, day))
                        .map(line -> row(line, isOpen.test(line), day, language))
                        .toList(),
                mayEstablish);
    }

    private static boolean isClosed(NetworkLine line, LocalDate day) {
        return line.network().period().last().filter(last -> last.isBefore(day)).isPresent();
    }

    private static Missing missing(KommunegruppeName name, NetworkList list, boolean mayEstablish, Language language) {
        int waiting = list.waiting().getOrDefault(name, 0);
        return new Missing(
                name.value(),
                NetworkText.waiting(waiting, language),
                mayEstablish
                        ? "/netvaerk/nyt?kommunegruppe=" + URLEncoder.encode(name.value(), StandardCharsets.UTF_8)
                        : null,
                waiting > 0);
    }

    /** A network in one line, which leads to its page where that may be opened. */
    public static Row row(NetworkLine line, boolean isOpen, LocalDate day, Language language) {
        return new Row(
                isOpen ? "/netvaerk/" + line.network().id().value() : null,
                line.kommunegruppe().value(),
                Optional.ofNullable(line.facilitator()).map(Colleague::name).orElse(null),
                GroupText.of(
                        Figures.number(line.participants(), language),
                        Figures.number(line.eligible(), language),
                        language),
                Figures.number(line.openOffers(), language),
                NetworkText.remark(line.network(), day, language).orElse(null));
    }
}
