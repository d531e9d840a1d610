package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words behind the link to what is shared at a meeting, and of the two mails about it. */
public enum SharingLinkText implements Words {
    SUBJECT("Efter mødet", "After the meeting"),
    AFTER("Efter mødet", "After the meeting"),
    MAIL_WHAT(
            "På siden kan du læse, hvad I delte, og selv skrive en udfordring, en idé, et spørgsmål eller et næste skridt.",
            "On the page you can read what was shared, and write a challenge, an idea, a question or a next step yourself."),
    MAIL_READ(
            "På siden kan du læse det, der er delt med hele netværket.",
            "On the page you can read what was shared with the whole network."),
    MAIL_CODE(
            "Linket er kun til dig. Når du åbner det, sender vi en kode til din mail, så ingen andre kan bruge det.",
            "The link is for you alone. When you open it, we send a code to your mail, so that nobody else can use it."),
    OPEN("Åbn siden", "Open the page"),
    CODE_SUBJECT("Din kode", "Your code"),
    CODE_IS("Koden er:", "The code is:"),
    CODE_LASTS(
            "Den virker i ti minutter og én gang. Skriv den på den side, du bad om den fra.",
            "It works for ten minutes and once. Write it on the page from which you asked for it."),
    CODE_NOT_ASKED(
            "Har du ikke bedt om en kode, så gør ingenting. Giv den ikke til nogen.",
            "If you did not ask for a code, do nothing. Do not give it to anybody."),
    WHY_A_CODE(
            "Det, der er delt, er fortroligt. Derfor sender vi en kode til din mail, før siden åbnes.",
            "What was shared is confidential. So we send a code to your mail before the page opens."),
    SEND_CODE("Send mig en kode", "Send me a code"),
    SEND_ANOTHER("Send en ny kode", "Send another code"),
    CODE_SENT(
            "Koden er på vej til din mail. Den virker i ti minutter.",
            "The code is on its way to your mail. It works for ten minutes."),
    HAVE_CODE("Har du fået en kode?", "Have you got a code?"),
    CODE("Koden fra mailen", "The code from the mail"),
    CODE_HINT("Seks cifre.", "Six digits."),
    ENTER("Åbn siden", "Open the page"),
    LEAVE("Luk for i dag", "Close for today"),
    LEFT(
            "Siden er lukket. Bed om en ny kode, når du vil læse igen.",
            "The page is closed. Ask for a new code when you want to read again."),
    VISIT_IS_OVER(
            "Besøget er slut, og intet er gemt endnu. Åbn linket fra mailen i et nyt vindue, og få en ny kode. Send så herfra igen; det, du har skrevet, står her endnu.",
            "The visit is over, and nothing is kept yet. Open the link from the mail in a new window, and get a new code. Then send from here again; what you wrote still stands here.");

    private final Sentence sentence;

    SharingLinkText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
