package dk.amr.web.page.text;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.offer.look.NetworkList;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** The sentences about networks. */
public final class NetworkText {

    private NetworkText() {}

    /** How many kommunegrupper lack a network. */
    public static String listHeading(NetworkList list, Language language) {
        int lacking = list.without().size();
        if (lacking == 0 && list.networks().isEmpty()) {
            return new Sentence("Der er ingen netværk endnu", "There are no networks yet").in(language);
        }
        if (lacking == 0) {
            return new Sentence("Alle kommunegrupper har et netværk", "Every kommunegruppe has a network").in(language);
        }
        String number = Figures.first(lacking, language);
        return lacking == 1
                ? new Sentence("Én kommunegruppe mangler et netværk", "One kommunegruppe lacks a network").in(language)
                : new Sentence(number + " kommunegrupper mangler et netværk", number + " kommunegrupper lack a network")
                        .in(language);
    }

    /** How many networks there are, with how many in them. */
    public static Optional<String> listLead(int networks, int participants, Language language) {
        if (networks == 0) {
            return Optional.empty();
        }
        String number = Figures.firstNeuter(networks, language);
        String in = Figures.within(participants, language);
        return Optional.of(new Sentence(
                        number + " netværk med " + in + (participants == 1 ? " deltager." : " deltagere."),
                        number
                                + (networks == 1 ? " network with " : " networks with ")
                                + in
                                + (participants == 1 ? " participant." : " participants."))
                .in(language));
    }

    /** Why a kommunegruppe needs one. */
    public static String waiting(int amrs, Language language) {
        if (amrs == 0) {
            return new Sentence("Ingen AMR venter på det.", "No AMR is waiting for one.").in(language);
        }
        String number = Figures.first(amrs, language);
        return new Sentence(
                        number + " AMR kan ikke få et tilbud, før der er et.",
                        amrs == 1
                                ? "One AMR cannot have an offer until there is one."
                                : number + " AMRs cannot have an offer until there is one.")
                .in(language);
    }

    /** How many are in it; of one with nobody, whether somebody ever was. */
    public static String heading(NetworkLine line, boolean hadSomebody, LocalDate day, Language language) {
        String name = line.kommunegruppe().value();
        if (!line.network().isActive(day)) {
            return notActive(line.network(), name, day, language);
        }
        String of = new Sentence("Netværket i " + name, "The network in " + name).in(language);
        String number = Figures.within(line.participants(), language);
        String has = switch (line.participants()) {
            case 0 ->
                hadSomebody
                        ? new Sentence(" har ingen deltagere nu", " has no participants now").in(language)
                        : new Sentence(" har ingen deltagere endnu", " has no participants yet").in(language);
            case 1 -> new Sentence(" har én deltager", " has one participant").in(language);
            default -> new Sentence(" har " + number + " deltagere", " has " + number + " participants").in(language);
        };
        return of + has + unanswered(line.openOffers(), language);
    }

    private static String unanswered(int open, Language language) {
        if (open == 0) {
            return "";
        }
        String number = Figures.within(open, language);
        return new Sentence(
                        ", og " + number + " har ikke svaret på et tilbud",
                        ", and " + number + (open == 1 ? " has" : " have") + " not answered an offer")
                .in(language);
    }

    private static String notActive(Network network, String name, LocalDate day, Language language) {
        String begins = DayInWords.day(network.period().from(), language);
        return network.period()
                .last()
                .filter(last -> last.isBefore(day))
                .map(last -> DayInWords.day(last, language))
                .map(last -> new Sentence(
                                "Netværket i " + name + " blev lukket " + last,
                                "The network in " + name + " was closed on " + last)
                        .in(language))
                .orElseGet(() -> new Sentence(
                                "Netværket i " + name + " begynder " + begins,
                                "The network in " + name + " begins on " + begins)
                        .in(language));
    }

    /** How many could take part, and when it ends if that is known. */
    public static String lead(NetworkLine line, LocalDate day, Language language) {
        String eligible = Figures.first(line.eligible(), language);
        String could = new Sentence(
                        eligible + " AMR i kommunegruppen kan være med.",
                        line.eligible() == 1
                                ? "One AMR of the kommunegruppe can take part."
                                : eligible + " AMRs of the kommunegruppe can take part.")
                .in(language);
        return could
                + line.network()
                        .period()
                        .last()
                        .filter(last -> !last.isBefore(day))
                        .map(last -> DayInWords.day(last, language))
                        .map(last -> new Sentence(" Det lukker efter " + last + ".", " It closes after " + last + ".")
                                .in(language))
                        .orElse("");
    }

    /** What is to be noticed about a network in the list, if anything. */
    public static Optional<String> remark(Network network, LocalDate day, Language language) {
        Optional<LocalDate> last = network.period().last();
        if (day.isBefore(network.period().from())) {
            String begins = DayInWords.brief(network.period().from(), language);
            return Optional.of(new Sentence("begynder " + begins, "begins " + begins).in(language));
        }
        return last.map(day2 -> DayInWords.brief(day2, language))
                .map(end -> last.get().isBefore(day)
                        ? new Sentence("lukket " + end, "closed " + end).in(language)
                        : new Sentence("lukker " + end, "closes " + end).in(language));
    }

    /** How a participation stands; nothing for one that is as it should be. */
    public static Optional<String> standing(Standing standing, LocalDate from, Language language) {
        return switch (standing) {
            case Standing.Active active -> Optional.empty();
            case Standing.Upcoming upcoming -> {
                String begins = DayInWords.brief(from, language);
                yield Optional.of(new Sentence("begynder " + begins, "begins " + begins).in(language));
            }
            case Standing.Paused paused -> Optional.of(pause(paused.cause()).in(language));
            case Standing.Ended ended ->
                Optional.of(end(ended.cause()).in(language) + " "
                        + DayInWords.brief(ended.from().minusDays(1), language));
        };
    }

    private static Sentence pause(Standing.Paused.Pause cause) {
        return switch (cause) {
            case LEAVE -> new Sentence("på orlov", "on leave");
            case RENEWAL_PENDING -> new Sentence("genvalg er meldt", "re-election is reported");
            case MANDATE_LAPSED -> new Sentence("hvervet er udløbet", "the mandate has run out");
        };
    }

    private static Sentence end(Standing.Ended.Cause cause) {
        return switch (cause) {
            case LEFT -> new Sentence("forladt", "left");
            case TRANSFERRED -> new Sentence("flyttet til et andet netværk", "moved to another network");
            case REMOVED -> new Sentence("taget ud", "removed");
            case MANDATE -> new Sentence("hvervet sluttede", "the mandate ended");
            case MEMBERSHIP -> new Sentence("medlemskabet sluttede", "the membership ended");
            case NETWORK_CLOSED -> new Sentence("netværket lukkede", "the network closed");
        };
    }

    /** Which edition of the ground rules is in force, and whether notes are kept. */
    public static String rules(GroundRules rules, Language language) {
        String whose = RulesText.edition(rules).in(language);
        return rules.keepsNotes()
                ? new Sentence(
                                "Her gælder " + whose + ". Der føres noter.",
                                "The rules in force are " + whose + ". Notes are kept.")
                        .in(language)
                : new Sentence(
                                "Her gælder " + whose + ". Der føres ikke noter.",
                                "The rules in force are " + whose + ". No notes are kept.")
                        .in(language);
    }

    /** How many have not acknowledged the ground rules in force, if any. */
    public static Optional<String> unacknowledged(int number, Language language) {
        String words = Figures.first(number, language);
        return number == 0
                ? Optional.empty()
                : Optional.of(new Sentence(
                                words
                                        + " mangler at kvittere for levereglerne. Det kan ske, når "
                                        + (number == 1 ? "vedkommende" : "de") + " svarer på en mødeinvitation,"
                                        + " eller mundtligt ved bordet.",
                                words + (number == 1 ? " has" : " have")
                                        + " yet to acknowledge the ground rules, in the answer to an invitation to a meeting"
                                        + " or aloud at the table.")
                        .in(language));
    }

    public static String leaves(String name, String group, Language language) {
        return new Sentence(name + " forlader netværket i " + group, name + " leaves the network in " + group)
                .in(language);
    }

    public static String acknowledges(String name, Language language) {
        return new Sentence(name + " har kvitteret for levereglerne", name + " has acknowledged the ground rules")
                .in(language);
    }

    /** Since when somebody leads it. */
    public static String inSince(LocalDate from, Language language) {
        String day = DayInWords.brief(from, language);
        return new Sentence("med siden " + day, "in the network since " + day).in(language);
    }

    public static String ledSince(LocalDate from, Language language) {
        String day = DayInWords.day(from, language);
        return new Sentence("siden " + day, "since " + day).in(language);
    }
}
