package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words about the calendar that somebody on the staff subscribes to. */
public enum CalendarText implements Words {
    YOUR_CALENDAR("Din kalender", "Your calendar"),
    HEADING("Få møderne ind i din egen kalender", "Get the meetings into your own calendar"),
    WHAT_IT_IS(
            "Du får en hemmelig adresse, som dit kalenderprogram henter møderne fra. Så følger de med, når de flyttes eller aflyses.",
            "You get a secret address from which your calendar program fetches the meetings. They then follow when they are moved or cancelled."),
    WHAT_IT_HOLDS(
            "Der står, hvad mødet er, hvor og hvornår. Intet navn på nogen, og ingen dagsorden.",
            "It says what the meeting is, where and when. No person's name, and no agenda."),
    MAKE("Lav adressen", "Make the address"),
    MAKING_TAKES_THE_PLACE(
            "Du har en adresse i forvejen. Den holder op med at virke, og den nye træder i stedet.",
            "You have an address already. It stops working, and the new one takes its place."),
    NEW_ADDRESS("Her er din adresse", "Here is your address"),
    ADDRESS("Adressen", "The address"),
    SHOWN_ONCE(
            "Kopiér den nu: den vises kun denne ene gang. I kalenderprogrammet hedder det at abonnere på en kalender eller at tilføje fra internettet.",
            "Copy it now: it is shown only this once. Calendar programs call it subscribing to a calendar or adding one from the internet."),
    OPENS_HERE_ONLY(
            "Adressen åbner kun på den maskine, programmet kører på, og altså ikke på en telefon. Den, der driver det, sætter AMR_BASE_URL til den adresse, andre åbner det på; en adresse, der er lavet før det, laves på ny.",
            "The address opens only on the machine that the program runs on, so not on a telephone. Whoever runs it sets AMR_BASE_URL to the address at which others open it; an address that was made before that is made anew."),
    KEEP_IT(
            "Giv den ikke videre. Hvem der end har den, kan se møderne.",
            "Do not pass it on. Whoever has it can see the meetings."),
    TAKE_AWAY("Luk adressen", "Close the address"),
    TAKE_AWAY_WHY(
            "Er telefonen blevet væk, eller skal kalenderen ikke bruges mere, så luk adressen. Møderne hentes ikke længere, og de, der er hentet, bliver hos kalenderprogrammet.",
            "If the phone is lost, or the calendar is not needed any more, close the address. The meetings are fetched no longer, and those that were fetched stay with the calendar program."),
    TAKE_AWAY_CONSEQUENCE(
            "Adressen holder op med at virke med det samme. Du kan altid lave en ny.",
            "The address stops working at once. You can always make a new one.");

    private final Sentence sentence;

    CalendarText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
