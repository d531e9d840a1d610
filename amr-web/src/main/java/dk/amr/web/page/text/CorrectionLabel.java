package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The words of the form that puts a person's name and contact right. */
public enum CorrectionLabel implements Words {
    CORRECT_NAME_AND_CONTACT("Ret navn og kontakt", "Correct name and contact"),
    NAME_AND_CONTACT("navn og kontakt", "name and contact"),
    GIVEN("Fornavn", "First name"),
    FAMILY("Efternavn", "Last name"),
    EMAIL("E-mail", "E-mail"),
    PHONE("Telefon", "Telephone"),
    NONE_HINT("Tomt, hvis der ingen er.", "Empty if there is none."),
    FROM_NOW_ON(
            "Al mail herfra går fra nu af til den e-mail, der står her. Det, der allerede er sendt, sendes ikke igen; påmindelser og ændringer af møder går til den nye.",
            "All mail from here goes to this e-mail from now on. What was sent already is not sent again; reminders and changes of meetings go to the new one."),
    THE_FILE_COUNTS(
            "Ret det også i forbundets register: næste registerfil skriver over det, hvor den siger noget andet.",
            "Correct it in the register of the union too: the next register file overwrites it where it says otherwise."),
    THE_FILE_MAKES_ANOTHER(
            "Ret det også dér, hvor registerfilen kommer fra: uden medlemsnummer kendes en person på navn og e-mail, så en fil med de gamle opretter personen én gang til.",
            "Correct it where the register file comes from too: without a member number a person is known by name and e-mail, so"
                    + " that a file with the old ones sets the person up once more."),
    AN_OFFER_WAITS(
            "Er tilbuddet om netværk nået at gå til en anden e-mail, så træk det tilbage, og send det igen.",
            "If the offer of a network has left for another e-mail already, withdraw it and send it again.");

    private final Sentence sentence;

    CorrectionLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
