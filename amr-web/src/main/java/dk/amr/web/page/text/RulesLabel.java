package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about the ground rules. */
public enum RulesLabel implements Words {
    RULES("Leveregler", "Ground rules"),
    WHOSE("Hvis leveregler", "Whose ground rules"),
    OF_THE_KREDS("Hele kredsen", "The whole kreds"),
    THE_THREE("De tre regler", "The three rules"),
    SUPPLEMENT("Tilføjelse", "Supplement"),
    SUPPLEMENT_HINT(
            "Med egne ord, højst 4.000 tegn. Kan være tom. De tre regler gælder altid.",
            "In your own words, at most 4,000 characters. May be empty. The three rules always hold."),
    EDITIONS("Udgaver", "Editions"),
    NO_EDITIONS(
            "Netværket har ingen egen udgave. Kredsens gælder.",
            "The network has no edition of its own. That of the kreds is in force."),
    PUBLISH("Udgiv en ny udgave", "Publish a new edition"),
    PUBLISH_IT("Udgiv udgaven", "Publish the edition"),
    PUBLISH_CONSEQUENCE(
            "Fra den dag gælder udgaven. Der går ingen mail ud om den: de, der er med, bliver bedt om at kvittere, når de svarer på den næste invitation, og en kvittering ved bordet registreres på netværkets side. En udgave kan ikke ændres, kun afløses.",
            "From that day the edition is in force. No mail goes out about it: those who take part are asked to acknowledge it when they answer the next invitation, and an acknowledgement at the table is recorded on the network's page. An edition cannot be changed, only followed by another."),
    NOTES("Må der føres noter?", "May notes be kept?"),
    NOTES_NO("Nej", "No"),
    NOTES_NO_MEANS("Intet af det, deltagerne deler, skrives ned.", "Nothing that participants share is written down."),
    NOTES_YES("Ja", "Yes"),
    NOTES_YES_MEANS(
            "Det, deltagerne deler, må skrives ned, så netværket selv kan læse det: om opgaver og aldrig om enkeltpersoner.",
            "What participants share may be written down for the network itself to read: about tasks and never about persons."),
    FROM_DAY("Gælder fra og med", "In force from"),
    ACKNOWLEDGE("Jeg har læst og vil følge levereglerne", "I have read and will follow the ground rules"),
    ACKNOWLEDGE_WHY(
            "Konsulenter kvitterer for sig selv. Deltagerne kvitterer ved linket, eller du registrerer det på netværkets side.",
            "Consultants acknowledge for themselves. Participants do so by the link, or you record it on the network's page."),
    YOUR_ACKNOWLEDGEMENT("Din kvittering", "Your acknowledgement"),
    WHO_SEES(
            "Levereglerne er ikke hemmelige. De står i hvert tilbud, og alle deltagere kan læse dem.",
            "The ground rules are no secret. They stand in every offer, and all participants can read them.");

    private final Sentence sentence;

    RulesLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
