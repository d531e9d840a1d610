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
    THOSE_WRITTEN("Skrevet som fil", "Written as a file"),
    THOSE_DROPPED("Blev ikke sendt", "Were not sent"),
    HEADING_FAILED("Beskeder, der ikke nåede frem", "Messages that did not arrive"),
    HEADING_WAITING("Beskeder, der venter", "Messages that wait"),
    HEADING_DELIVERED("Beskeder, der er sendt", "Messages that were sent"),
    HEADING_WRITTEN("Beskeder, der er skrevet som filer", "Messages that were written as files"),
    HEADING_DROPPED("Beskeder, der ikke blev sendt", "Messages that were not sent"),
    NONE_LIKE_THAT("Ingen beskeder står sådan.", "There are no such messages."),
    WHAT("Besked", "Message"),
    WRITTEN("Fra", "From"),
    WRITTEN_LABEL("fra", "from"),
    HOW_FAR("Status", "Status"),
    RECIPIENT("Se modtageren", "See the recipient"),
    TRY_AGAIN("Prøv igen", "Try again"),
    SEND_NOW("Send dem, der venter", "Send those that wait"),
    LEAVE_BY_THEMSELVES(
            "Nye beskeder bliver sendt af sig selv inden for et minut. Knappen sender dem blot med det samme.",
            "New messages leave by themselves within a minute. The button only sends them at once."),
    WRITE_NOW("Skriv dem, der venter", "Write those that wait"),
    WRITTEN_BY_THEMSELVES(
            "Nye beskeder bliver skrevet som filer af sig selv inden for et minut. Knappen skriver dem blot med det samme.",
            "New messages are written as files by themselves within a minute. The button only writes them at once."),
    CORRECT_ADDRESS(
            "Er en e-mailadresse forkert, så ret den på personens side (åbn navnet, og ret ved Kontakt), og tryk så på Prøv"
                    + " igen her. Ret den også i det register, I får filen fra.",
            "Where an e-mail address is wrong, correct it on the page of the person (open the name, and correct it beside"
                    + " Contact), and then press Try again here. Correct it in the register that your file comes from, too."),
    OFFICE_CORRECTS_ADDRESS(
            "Er en e-mailadresse forkert, retter kontoret den på personens side og prøver igen her.",
            "Where an e-mail address is wrong, the office corrects it on the page of the person and tries again here."),
    FILE("· fil:", "· file:"),
    FAILED("nåede ikke frem", "did not arrive"),
    NONE("Her er ingen beskeder endnu.", "There are no messages yet."),
    MAIL_STAYS(
            "Der er ikke sat en mailserver: mails bliver som filer på maskinen og når ingen, heller ikke når"
                    + " der sættes en senere; et tilbud trækkes så tilbage og sendes igen. Den, der driver programmet, sætter AMR_SMTP_URL (README fortæller hvordan).",
            "No mail server is set: mails stay on the machine as files and reach nobody, not when one is set later"
                    + " either; an offer is then withdrawn and sent again. Whoever runs the program sets AMR_SMTP_URL (the README tells how)."),
    MAIL_FOLDER("Filerne ligger i mappen", "The files lie in the folder"),
    OPEN_A_FILE(
            "En fil åbnes i et mailprogram; i en teksteditor står linket på en linje for sig.",
            "A file opens in a mail program; in a text editor the link stands on a line of its own."),
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
