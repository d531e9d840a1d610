package dk.amr.web.page.text;

import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences about what is to be done. */
public final class TaskText {

    private static final int LONG_AGO = 90;

    private TaskText() {}

    /** How much waits. */
    public static String heading(int number, Language language) {
        String words = Figures.first(number, language);
        return number == 0
                ? new Sentence("Intet venter på kontoret", "Nothing waits for the office").in(language)
                : new Sentence(
                                words + (number == 1 ? " opgave venter" : " opgaver venter"),
                                words + (number == 1 ? " task waits" : " tasks wait"))
                        .in(language);
    }

    /** How many of them are over their day. */
    public static Optional<String> overdue(int number, Language language) {
        String words = Figures.first(number, language);
        return number == 0
                ? Optional.empty()
                : Optional.of(
                        new Sentence(words + " skulle have været gjort.", words + " should have been done by now.")
                                .in(language));
    }

    /** What one task is. */
    public static String title(Task task, Language language) {
        String name = Optional.ofNullable(task.name()).map(PersonName::full).orElse("");
        String place = Optional.ofNullable(task.place()).orElse("");
        String day = DayInWords.day(task.due(), language);
        return switch (task.kind()) {
            case OFFER_DUE -> new Sentence(name + " skal have et tilbud", name + " is to have an offer").in(language);
            case WELCOME_PACKAGE ->
                new Sentence("Send velkomstpakken til " + name, "Send " + name + " the welcome package").in(language);
            case RE_ELECTION ->
                new Sentence(PeopleText.whose(name) + " hverv udløber " + day, name + "'s mandate runs out on " + day)
                        .in(language);
            case BY_ELECTION ->
                new Sentence("Spørg til nyvalg på " + place, "Ask about a new election at " + place).in(language);
            case NETWORK_NEEDED ->
                new Sentence(
                                "Kommunegruppen " + place + " mangler et netværk",
                                "The kommunegruppe " + place + " lacks a network")
                        .in(language);
            case FACILITATOR_NEEDED ->
                new Sentence(
                                "Netværket i " + place + " mangler snart en facilitator",
                                "The network in " + place + " will soon lack a facilitator")
                        .in(language);
            case MEETING_TO_SETTLE ->
                new Sentence("Mødet i " + place + " skal afklares", "The meeting in " + place + " is to be settled")
                        .in(language);
            case INVITE_DUE ->
                new Sentence("Invitér til mødet i " + place, "Invite to the meeting in " + place).in(language);
            case MESSAGE_FAILED ->
                name.isEmpty()
                        ? new Sentence("En besked nåede ikke frem", "A message did not arrive").in(language)
                        : new Sentence(
                                        "En besked til " + name + " nåede ikke frem",
                                        "A message to " + name + " did not arrive")
                                .in(language);
        };
    }

    /** Who does what the one who looks cannot, where a network is led by somebody else. */
    public static String doneByWhoeverLeads(Language language) {
        return new Sentence("Det gør netværkets facilitator.", "The facilitator of the network does it.").in(language);
    }

    /** Who does it, where the one who looks cannot. */
    public static String doneByOffice(Language language) {
        return new Sentence("Det gør kontoret.", "The office does that.").in(language);
    }

    /** Why it is there. */
    public static String why(Task task, Language language) {
        String name = Optional.ofNullable(task.name()).map(PersonName::full).orElse("");
        String place = Optional.ofNullable(task.place()).orElse("");
        String day = DayInWords.day(task.due(), language);
        return switch (task.kind()) {
            case OFFER_DUE -> whyOffer(task, place, day, language);
            case WELCOME_PACKAGE ->
                new Sentence(
                                "Forbundets velkomstpakke skal den have, der er AMR for første gang på arbejdspladsen."
                                        + " Senest " + day + ", 30 dage efter at hvervet er meldt. " + place + ".",
                                "The union's welcome package is for whoever is AMR for the first time at the workplace. By "
                                        + day + ", 30 days after the mandate was reported. " + place + ".")
                        .in(language);
            case RE_ELECTION ->
                new Sentence("Genvalg er ikke meldt. " + place + ".", "No re-election is reported. " + place + ".")
                        .in(language);
            case BY_ELECTION ->
                new Sentence(
                                name + " forlod arbejdspladsen " + day
                                        + ". Spørg lederen eller tillidsrepræsentanten dér. Opgaven forsvinder, når en ny"
                                        + " AMR dér er meldt, eller efter 90 dage.",
                                name + " left the workplace on " + day
                                        + ". Ask the leader or the union representative there. The task goes away when a"
                                        + " new AMR there is reported, or after 90 days.")
                        .in(language);
            case NETWORK_NEEDED ->
                new Sentence("AMR venter dér på et tilbud.", "AMRs wait for an offer there.").in(language);
            case FACILITATOR_NEEDED ->
                new Sentence("Fra " + day + " leder ingen det.", "From " + day + " nobody leads it.").in(language);
            case MEETING_TO_SETTLE ->
                new Sentence("Det er planlagt til " + day + ".", "It is planned for " + day + ".").in(language);
            case INVITE_DUE -> new Sentence("Senest " + day + ".", "By " + day + ".").in(language);
            case MESSAGE_FAILED -> new Sentence("Den er fra " + day + ".", "It is from " + day + ".").in(language);
        };
    }

    /** What stands on the way to a new network. */
    public static String establish(@Nullable String place, Language language) {
        return place == null
                ? TaskLabel.ESTABLISH.in(language)
                : new Sentence("Opret netværk i " + place, "Establish a network in " + place).in(language);
    }

    private static String by(String day, String place, Language language) {
        return new Sentence("Senest " + day + ". " + place + ".", "By " + day + ". " + place + ".").in(language);
    }

    private static String whyOffer(Task task, String place, String day, Language language) {
        if (task.obstacle() != null) {
            return OfferText.obstacle(task.obstacle(), place, language) + ".";
        }
        return task.isOlderThanNetwork()
                ? new Sentence(
                                "Ingen frist, for hvervet er meldt, før netværket fandtes. " + place + ".",
                                "No deadline, for the mandate was reported before there was a network. " + place + ".")
                        .in(language)
                : by(day, place, language);
    }

    /** Why several that are to have an offer have no day by which to have it. */
    public static String noDeadline(boolean canHaveIt, Language language) {
        return canHaveIt
                ? new Sentence(
                                "Ingen frist, for deres hverv er meldt, før netværket fandtes.",
                                "No deadline, for their mandates were reported before there was a network.")
                        .in(language)
                : new Sentence("Det kan ikke sendes endnu.", "It cannot be sent yet.").in(language);
    }

    /** Many of one kind, in one line. */
    public static String title(TaskKind kind, int number, Language language) {
        String words = Figures.first(number, language);
        return switch (kind) {
            case OFFER_DUE ->
                new Sentence(words + " AMR skal have tilbud", words + " AMRs are to have offers").in(language);
            case WELCOME_PACKAGE ->
                new Sentence(
                                words + " nye AMR skal have velkomstpakken",
                                words + " new AMRs are to have the welcome package")
                        .in(language);
            case RE_ELECTION ->
                new Sentence(
                                words + " hverv udløber, og genvalg er ikke meldt",
                                words + " mandates run out, and no re-election is reported")
                        .in(language);
            case BY_ELECTION ->
                new Sentence(words + " arbejdspladser skal vælge ny AMR", words + " workplaces are to elect a new AMR")
                        .in(language);
            case NETWORK_NEEDED ->
                new Sentence(words + " kommunegrupper mangler et netværk", words + " kommunegrupper lack a network")
                        .in(language);
            case FACILITATOR_NEEDED ->
                new Sentence(
                                words + " netværk mangler snart en facilitator",
                                words + " networks will soon lack a facilitator")
                        .in(language);
            case MEETING_TO_SETTLE ->
                new Sentence(words + " møder skal afklares", words + " meetings are to be settled").in(language);
            case INVITE_DUE ->
                new Sentence(
                                "Der skal inviteres til " + Figures.within(number, language) + " møder",
                                "Invitations to " + Figures.within(number, language) + " meetings are due")
                        .in(language);
            case MESSAGE_FAILED ->
                new Sentence(words + " beskeder nåede ikke frem", words + " messages did not arrive").in(language);
        };
    }

    /** When the first of many is due. */
    public static String why(TaskKind kind, LocalDate first, LocalDate day, Language language) {
        String due = DayInWords.day(first, language);
        return switch (kind) {
            case OFFER_DUE, WELCOME_PACKAGE ->
                first.isBefore(day)
                        ? new Sentence(
                                        "Det første skulle være sendt " + due + ".",
                                        "The first should have been sent on " + due + ".")
                                .in(language)
                        : new Sentence("Det første senest " + due + ".", "The first by " + due + ".").in(language);
            case RE_ELECTION ->
                first.isBefore(day)
                        ? new Sentence("Det første udløb " + due + ".", "The first ran out on " + due + ".")
                                .in(language)
                        : new Sentence("Det første " + due + ".", "The first on " + due + ".").in(language);
            case FACILITATOR_NEEDED, INVITE_DUE ->
                new Sentence("Det første senest " + due + ".", "The first by " + due + ".").in(language);
            case MEETING_TO_SETTLE ->
                new Sentence("Det første er fra " + due + ".", "The first is from " + due + ".").in(language);
            case BY_ELECTION, MESSAGE_FAILED ->
                new Sentence("Den første er fra " + due + ".", "The first is from " + due + ".").in(language);
            case NETWORK_NEEDED ->
                new Sentence("AMR venter dér på et tilbud.", "AMRs wait for an offer there.").in(language);
        };
    }

    /** How far away a day is: "om 5 dage", "i dag", "3 dage over". */
    public static String due(LocalDate due, LocalDate day, Language language) {
        int days = (int) ChronoUnit.DAYS.between(day, due);
        if (days == 0) {
            return new Sentence("i dag", "today").in(language);
        }
        String number = Figures.number(Math.abs(days), language);
        boolean isOne = Math.abs(days) == 1;
        if (days < -LONG_AGO) {
            return new Sentence("længe over", "long overdue").in(language);
        }
        return days > 0
                ? new Sentence("om " + number + (isOne ? " dag" : " dage"), "in " + number + (isOne ? " day" : " days"))
                        .in(language)
                : new Sentence(
                                number + (isOne ? " dag over" : " dage over"),
                                number + (isOne ? " day overdue" : " days overdue"))
                        .in(language);
    }
}
