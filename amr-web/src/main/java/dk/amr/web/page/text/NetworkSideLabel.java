package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words about what the networks know of a person. */
public enum NetworkSideLabel implements Words {
    NETWORK("Netværk", "Network"),
    NOT_IN_ONE("Er ikke med i et netværk.", "Does not take part in a network."),
    WHO_SEES(
            "Kun kontoret, kontorlederen, databeskyttelsen og netværkets facilitator ser det. Ledere får det ikke at vide.",
            "Only the office, its manager, data protection and the network's facilitator see this. Leaders are not told."),
    RECORD_ANSWER("Registrér svar", "Record an answer"),
    LACKS_EMAIL(
            "Et tilbud kan ikke sendes, for personen har ingen e-mailadresse. Kontoret skriver den ind ved Kontakt. Giv"
                    + " ellers tilbuddet på papir eller telefon, og registrér svaret.",
            "An offer cannot be sent, for the person has no e-mail address. The office enters it beside Contact."
                    + " Otherwise make the offer on paper or by phone, and record the answer."),
    SEND_OFFER("Send tilbud", "Send an offer"),
    LEAVE("Registrér udtræden", "Record the departure"),
    WITHDRAW("Træk tilbage", "Withdraw"),
    STATEMENT("Hent deltagelsen på papir (PDF)", "Fetch the attendance on paper (PDF)"),
    HISTORY("Tilbud og svar", "Offers and answers"),
    CONSENTS("Samtykker", "Consents"),
    GIVE("Registrér ja", "Record a yes"),
    TAKE_BACK("Træk tilbage", "Withdraw"),
    NOT_GIVEN("ikke givet", "not given"),
    DAY("Dag", "Day"),
    GIVE_CONSEQUENCE(
            "Samtykket gælder fra den dag, til personen trækker det tilbage. Skriv kun ja, når personen selv har sagt det.",
            "The consent holds from that day until the person withdraws it. Record a yes only when the person has said so."),
    TAKE_BACK_CONSEQUENCE(
            "Fra den dag gælder samtykket ikke længere. Det, der skete før, bliver, som det var.",
            "From that day the consent no longer holds. What happened before stays as it was."),
    RECORD_YES("Registrér samtykket", "Record the consent"),
    RECORD_NO("Registrér, at det er trukket tilbage", "Record that it is withdrawn");

    private final Sentence sentence;

    NetworkSideLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
