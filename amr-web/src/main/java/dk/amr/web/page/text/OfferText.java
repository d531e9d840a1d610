package dk.amr.web.page.text;

import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.Optional;

/** The sentences about offers. */
public final class OfferText {

    private OfferText() {}

    /** How many lack an offer, and how many can have it today. */
    public static String dueHeading(int sendable, int blocked, Language language) {
        int lacking = sendable + blocked;
        if (lacking == 0) {
            return new Sentence(
                            "Alle, der skal have et tilbud, er tilbudt et netværk",
                            "Everybody who is to have an offer has been offered a network")
                    .in(language);
        }
        return lack(lacking, language) + " " + canHaveIt(sendable, lacking, language);
    }

    private static String lack(int lacking, Language language) {
        String number = Figures.first(lacking, language);
        return new Sentence(
                        number + " AMR mangler et tilbud.",
                        lacking == 1 ? "One AMR lacks an offer." : number + " AMRs lack an offer.")
                .in(language);
    }

    private static String canHaveIt(int sendable, int lacking, Language language) {
        String number = Figures.first(sendable, language);
        if (sendable == 0) {
            return new Sentence("Det kan ikke sendes endnu.", "It cannot be sent yet.").in(language);
        }
        if (sendable == lacking) {
            return lacking == 1
                    ? new Sentence("Det kan sendes i dag.", "It can be sent today.").in(language)
                    : new Sentence("Alle kan få det i dag.", "All can get one today.").in(language);
        }
        return new Sentence(number + " kan få det i dag.", number + " can get one today.").in(language);
    }

    public static String toSend(int number, Language language) {
        String words = Figures.first(number, language);
        return new Sentence(
                        words + " får et tilbud, når du sender",
                        words + (number == 1 ? " gets an offer when you send" : " get an offer when you send"))
                .in(language);
    }

    /** What stands on the button. */
    public static String send(int number, Language language) {
        String words = Figures.number(number, language);
        return new Sentence("Send " + words + " tilbud", "Send " + words + (number == 1 ? " offer" : " offers"))
                .in(language);
    }

    public static String blocked(int number, Language language) {
        String words = Figures.first(number, language);
        return new Sentence(words + " kan ikke få det endnu", words + " cannot get one yet").in(language);
    }

    /** What stands in the way of several, and where. */
    public static String obstacle(Verdict.Obstacle obstacle, String group, Language language) {
        return switch (obstacle) {
            case NO_ACTIVE_NETWORK ->
                new Sentence(
                                "Kommunegruppen " + group + " mangler et netværk",
                                "The kommunegruppe " + group + " lacks a network")
                        .in(language);
            case NETWORK_BEGINS_LATER ->
                new Sentence(
                                "Netværket i " + group + " er ikke begyndt endnu",
                                "The network in " + group + " has not begun yet")
                        .in(language);
            case NO_EMAIL -> new Sentence("Ingen e-mailadresse", "No e-mail address").in(language);
        };
    }

    /** What to do about it. */
    public static String remedy(Verdict.Obstacle obstacle, Language language) {
        return switch (obstacle) {
            case NO_ACTIVE_NETWORK ->
                new Sentence(
                                "Opret netværket, så kan de få tilbuddet:",
                                "Establish the network, and they can get the offer:")
                        .in(language);
            case NETWORK_BEGINS_LATER ->
                new Sentence("De kan få tilbuddet, når det begynder:", "They can get the offer once it begins:")
                        .in(language);
            case NO_EMAIL ->
                new Sentence(
                                "Skriv adressen på personens side, ved Kontakt. Eller giv tilbuddet på papir eller telefon, og registrér svaret"
                                        + " dér:",
                                "Enter the address on the person's page, beside Contact. Or make the offer on paper or by phone, and record the"
                                        + " answer there:")
                        .in(language);
        };
    }

    /** To which address a mail goes. */
    public static String goesTo(EmailAddress email, Language language) {
        return new Sentence("Mailen går til " + email.value() + ".", "The mail goes to " + email.value() + ".")
                .in(language);
    }

    /** How many of those who are to have an offer cannot get it by mail; nothing where all can. */
    public static String lackEmail(int number, Language language) {
        String words = Figures.first(number, language);
        return number == 0
                ? ""
                : " "
                        + new Sentence(
                                        words + " har ingen e-mailadresse.",
                                        words + (number == 1 ? " has" : " have") + " no e-mail address.")
                                .in(language);
    }

    /** What a run did, told afterwards; where no server sends mail, that nobody got any. */
    public static String sent(int number, boolean keepsMail, Language language) {
        String words = Figures.firstNeuter(number, language);
        if (number == 0) {
            return new Sentence("Der var ingen tilbud at sende.", "There were no offers to send.").in(language);
        }
        if (keepsMail) {
            return new Sentence(
                            words + " tilbud bliver skrevet som " + (number == 1 ? "fil" : "filer")
                                    + " inden for et minut. Ingen mail er sendt.",
                            words + (number == 1 ? " offer is written as a file" : " offers are written as files")
                                    + " within a minute. No mail is sent.")
                    .in(language);
        }
        return new Sentence(
                        words + " tilbud er på vej.",
                        words + (number == 1 ? " offer is" : " offers are") + " on the way.")
                .in(language);
    }

    /** What the list shows; the number is told where the list is all there is. */
    public static String listHeading(OfferLabel filter, Optional<Integer> all, Language language) {
        if (all.isEmpty()) {
            return switch (filter) {
                case OPEN -> new Sentence("Tilbud, der venter på svar", "Offers that wait for an answer").in(language);
                case ACCEPTED -> new Sentence("Tilbud med et ja", "Offers with a yes").in(language);
                case DECLINED -> new Sentence("Tilbud med et nej", "Offers with a no").in(language);
                case EXPIRED -> new Sentence("Tilbud uden svar", "Offers without an answer").in(language);
                case WITHDRAWN ->
                    new Sentence("Tilbud, der er trukket tilbage", "Offers that were withdrawn").in(language);
                default -> new Sentence("Alle sendte tilbud", "All offers sent").in(language);
            };
        }
        int number = all.get();
        String words = Figures.first(number, language);
        String it = Figures.firstNeuter(number, language);
        String offers = language == Language.DANISH || number == 1 ? "" : "s";
        return switch (filter) {
            case OPEN ->
                new Sentence(it + " tilbud venter på svar", words + " offer" + offers + " waiting for an answer")
                        .in(language);
            case ACCEPTED -> new Sentence(words + " har sagt ja", words + " said yes").in(language);
            case DECLINED -> new Sentence(words + " har sagt nej", words + " said no").in(language);
            case EXPIRED ->
                new Sentence(words + " svarede ikke i tide", words + " did not answer in time").in(language);
            case WITHDRAWN ->
                new Sentence(it + " tilbud er trukket tilbage", words + " offer" + offers + " withdrawn").in(language);
            default -> new Sentence(it + " tilbud er givet", words + " offer" + offers + " made").in(language);
        };
    }

    /** Where an offer stands. */
    public static String state(Offer offer, OfferState state, Language language) {
        return switch (state) {
            case OfferState.Sent sent -> {
                String by = DayInWords.brief(offer.answerBy(), language);
                yield new Sentence("svar senest " + by, "answer by " + by).in(language);
            }
            case OfferState.Ended ended -> ended(ended.outcome(), language);
        };
    }

    private static String ended(Outcome outcome, Language language) {
        String day = DayInWords.brief(outcome.on(), language);
        return switch (outcome.kind()) {
            case ACCEPTED -> new Sentence("ja " + day, "yes " + day).in(language);
            case DECLINED -> new Sentence("nej " + day, "no " + day).in(language);
            case EXPIRED -> new Sentence("intet svar, udløb " + day, "no answer, ran out " + day).in(language);
            case WITHDRAWN -> new Sentence("trukket tilbage " + day, "withdrawn " + day).in(language);
        };
    }

    /** How it was made or answered. */
    public static String channel(Channel channel, Language language) {
        return switch (channel) {
            case MAIL -> new Sentence("med mail", "by mail").in(language);
            case LINK -> new Sentence("ved linket", "by the link").in(language);
            case OFFICE -> new Sentence("på papir eller telefon", "on paper or by phone").in(language);
        };
    }

    public static String recordFor(String name, Language language) {
        return new Sentence("Registrér " + PeopleText.whose(name) + " svar", "Record the answer of " + name)
                .in(language);
    }

    public static String sendTo(String name, Language language) {
        return new Sentence("Send et tilbud til " + name, "Send an offer to " + name).in(language);
    }

    public static String withdrawFrom(String name, Language language) {
        return new Sentence("Træk tilbuddet til " + name + " tilbage", "Withdraw the offer to " + name).in(language);
    }

    /** The offer that a form is about, in a sentence. */
    public static String told(OfferLine line, Language language) {
        String sent = DayInWords.day(line.offer().sentOn(), language);
        String group = line.kommunegruppe().value();
        return new Sentence(
                        "Tilbuddet om netværket i " + group + " er fra " + sent + ".",
                        "The offer of a place in the network in " + group + " is from " + sent + ".")
                .in(language);
    }
}
