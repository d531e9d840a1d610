package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page about messages. */
public enum MessageLabel implements Words {
    MESSAGES("Beskeder", "Messages"),
    MESSAGES_CAPTION("Beskeder, én linje til hver", "Messages, one line each"),
    CHOOSE_MESSAGES("Vælg, hvilke beskeder du ser", "Choose which messages you see"),
    ALL("Alle", "All"),
    THOSE_THAT_FAILED("Nåede ikke frem", "Did not arrive"),
    THOSE_THAT_WAIT("Venter", "Waiting"),
    THOSE_DELIVERED("Sendt", "Sent"),
    THOSE_DROPPED("Blev ikke sendt", "Were not sent"),
    HEADING_FAILED("Beskeder, der ikke nåede frem", "Messages that did not arrive"),
    HEADING_WAITING("Beskeder, der venter på at blive sendt", "Messages that wait to be sent"),
    HEADING_DELIVERED("Beskeder, der er sendt", "Messages that were sent"),
    HEADING_DROPPED("Beskeder, der ikke blev sendt", "Messages that were not sent"),
    NONE_LIKE_THAT("Ingen beskeder står sådan.", "There are no such messages."),
    WHAT("Besked", "Message"),
    WRITTEN("Skrevet", "Written"),
    WRITTEN_LABEL("skrevet", "written"),
    HOW_FAR("Status", "Status"),
    RECIPIENT("Se modtageren", "See the recipient"),
    TRY_AGAIN("Prøv igen", "Try again"),
    SEND_NOW("Send dem, der venter", "Send those that wait"),
    LEAVE_BY_THEMSELVES(
            "Nye beskeder bliver sendt af sig selv inden for et minut. Knappen sender dem blot med det samme.",
            "New messages leave by themselves within a minute. The button only sends them at once."),
    CORRECT_ADDRESS(
            "Er en e-mailadresse forkert, så ret den i registerfilen (en fil med kun de rettede rækker er nok, med"
                    + " medlemsnummer, navn og e-mail), læs filen ind under Register, og tryk så på Prøv igen her.",
            "Where an e-mail address is wrong, correct it in the register file (a file with only the corrected rows is"
                    + " enough, with member number, name and e-mail), read the file in under Register, and then press Try again here."),
    OFFICE_CORRECTS_ADDRESS(
            "Er en e-mailadresse forkert, retter kontoret den i registerfilen, læser filen ind under Register og prøver"
                    + " igen her.",
            "Where an e-mail address is wrong, the office corrects it in the register file, reads the file in under"
                    + " Register and tries again here."),
    FILE("· fil:", "· file:"),
    FAILED("nåede ikke frem", "did not arrive"),
    NONE("Her er ingen beskeder endnu.", "There are no messages yet."),
    MAIL_STAYS(
            "Der er ikke sat en mailserver: mails bliver som filer på maskinen og når ingen, heller ikke når"
                    + " der sættes en senere. Den, der driver programmet, sætter AMR_SMTP_URL.",
            "No mail server is set: mails stay on the machine as files and reach nobody, not when one is set later"
                    + " either. Whoever runs the program sets AMR_SMTP_URL."),
    MAIL_FOLDER("Filerne ligger i mappen", "The files lie in the folder"),
    MAIL_STAYS_WHERE("Under Beskeder står, hvad hver fil hedder.", "Messages tells the name of each file."),
    MAIL_STAYS_ASK(
            "Der er ikke sat en mailserver, så mails når ingen. Sig det til kredsens kontor.",
            "No mail server is set, so mails reach nobody. Tell the office of the kreds."),
    MAIL_STAYS_IN_SHORT(
            "Der er ikke sat en mailserver: mails bliver på maskinen og når ingen.",
            "No mail server is set: mails stay on the machine and reach nobody."),
    MAIL_STAYS_MORE("Læs, hvad der kan gøres", "Read what can be done"),
    WHO_SEES(
            "Her står aldrig, hvad en besked siger, og ingen adresser.",
            "Neither what a message says nor any address is shown here.");

    private final Sentence sentence;

    MessageLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
