package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about networks. */
public enum NetworkLabel implements Words {
    NETWORKS("Netværk", "Networks"),
    NETWORK("Netværk", "Network"),
    ALL_NETWORKS("Netværkene", "The networks"),
    NETWORKS_CAPTION(
            "Netværk med facilitator, deltagere og åbne tilbud",
            "Networks with facilitator, participants and open offers"),
    CLOSED_NETWORKS("Netværk, der er lukket", "Networks that are closed"),
    LACK_A_NETWORK("Mangler et netværk", "Without a network"),
    NO_NETWORKS_YET("Her er ingen netværk endnu.", "There are no networks yet."),
    NOBODY("ingen", "nobody"),
    TAKE_PART("Er med", "Take part"),
    OPEN_OFFERS("Åbne tilbud", "Open offers"),
    ESTABLISH("Opret netværk", "Establish the network"),
    ESTABLISH_A_NETWORK("Opret et netværk", "Establish a network"),
    ESTABLISH_CONSEQUENCE(
            "Fra den dag kan AMR i kommunegruppen få et tilbud om at være med. Der sendes intet, før kontoret sender tilbud,"
                    + " heller ikke til facilitatoren: sig det selv til vedkommende.",
            "From that day the AMRs of the kommunegruppe can be offered a place. Nothing is sent until the office sends"
                    + " offers, nor to the facilitator: tell them yourself."),
    FACILITATOR("Facilitator", "Facilitator"),
    FACILITATOR_HINT(
            "Navn eller e-mail på en konsulent med konto i kredsen.",
            "The name or e-mail of a consultant with an account in the kreds."),
    NEW_FACILITATOR_HINT(
            "Navn eller e-mail på en anden konsulent med konto i kredsen. Skal det være dig selv, så bed en kollega om at skifte.",
            "The name or e-mail of another consultant with an account in the kreds. To take over yourself, ask a colleague to do it."),
    CONSULTANT_IS_MISSING(
            "En konsulent, der mangler, får en konto med rollen faglig konsulent under",
            "A consultant who is missing gets an account with the role consultant under"),
    FROM_DAY("Fra og med", "From"),
    LAST_DAY("Sidste dag", "Last day"),
    WHO_SEES_LIST(
            "Kredsens kontor, konsulenter, formand og databeskyttelse ser listen. Navnene på deltagerne ser kun kontoret, kontorlederen, databeskyttelsen og netværkets facilitator.",
            "The office, the consultants, the chair and data protection of the kreds see the list. The names of the participants are seen only by the office, its manager, data protection and the network's facilitator."),
    WHO_SEES_NETWORK(
            "Kontoret, kontorlederen, databeskyttelsen og netværkets facilitator ser siden. Deltagerne og deres ledere ser den ikke.",
            "The office, its manager, data protection and the network's facilitator see this page. The participants and their leaders do not."),
    PARTICIPANTS("Deltagere", "Participants"),
    PARTICIPANTS_CAPTION("Deltagere efter navn", "Participants by name"),
    NO_PARTICIPANTS("Ingen er med endnu.", "Nobody takes part yet."),
    NO_PARTICIPANTS_NOW("Ingen er med nu.", "Nobody takes part now."),
    FORMER_PARTICIPANTS("Har været med", "Took part before"),
    SINCE("Med siden", "Since"),
    SINCE_LABEL("med siden", "since"),
    RULES("Leveregler", "Ground rules"),
    ON_THE_LIST("På deltagerlisten", "On the list"),
    ACKNOWLEDGED("kvitteret", "acknowledged"),
    NOT_ACKNOWLEDGED("mangler", "missing"),
    IS_ON_THE_LIST("ja", "yes"),
    IS_NOT_ON_THE_LIST("nej", "no"),
    STANDING("Status", "Status"),
    LEAVES("Registrér udtræden", "Record the departure"),
    NOTE_A_BREACH("Notér brud på tavshedspligten", "Note a breach of confidentiality"),
    SEE_BREACHES("Se brud på tavshedspligten", "See breaches of confidentiality"),
    HAS_ACKNOWLEDGED("Registrér kvittering", "Record the acknowledgement"),
    TO_BE_OFFERED("Skal have et tilbud", "To be offered a place"),
    TO_BE_OFFERED_CAPTION("AMR, der skal have et tilbud", "AMRs who are to be offered a place"),
    NO_OFFERS_YET("Der er ikke sendt nogen tilbud endnu.", "No offers have been sent yet."),
    SEE_WHO_IS_TO_HAVE_OFFERS("Send til flere på én gang", "Send to several at once"),
    NO_OPEN_OFFERS("Alle har svaret på deres tilbud.", "Everybody has answered their offer."),
    WHO_LEADS("Hvem leder netværket", "Who leads the network"),
    HAND_OVER("Skift facilitator", "Change the facilitator"),
    HAND_OVER_CONSEQUENCE(
            "Fra den dag leder den nye netværket og kan se, hvad den gamle kunne se. Den gamle kan ikke længere. Den nyes"
                    + " navn og e-mail står i tilbud, der sendes fra den dag, og i mails om møder fra den dag. Der sendes ingen besked"
                    + " om skiftet: sig det selv til begge og til deltagerne.",
            "From that day the new one leads the network and sees what the former saw. The former no longer does. The new"
                    + " one's name and e-mail stand in offers sent from that day and in mails about meetings from that day. Nobody is"
                    + " told of the change: tell both of them and the participants yourself."),
    HAND_OVER_THE_NETWORK("Skift facilitator", "Change the facilitator"),
    CLOSE("Luk netværket", "Close the network"),
    CLOSE_CONSEQUENCE(
            "Efter den dag er ingen med længere. Åbne tilbud kan ikke længere accepteres.",
            "After that day nobody takes part any longer. Open offers can no longer be accepted."),
    CLOSE_THE_NETWORK("Luk netværket", "Close the network"),
    LEAVE_CONSEQUENCE(
            "Fra dagen efter er personen ikke med og bliver ikke spurgt igen for det nuværende hverv. Et nyt tilbud kan gives, hvis personen selv ønsker det.",
            "From the day after, the person does not take part and is not asked again for the present mandate. A new offer can be made if the person wishes it."),
    RECORD_LEAVE("Registrér udtræden", "Record the departure"),
    MANNER("Hvordan blev der kvitteret?", "How was it acknowledged?"),
    ORAL("Mundtligt", "Aloud"),
    ORAL_WHEN("Ved bordet eller i telefonen.", "At the table or on the phone."),
    ON_PAPER("På papir", "On paper"),
    ACKNOWLEDGED_ON("Dag", "Day"),
    RECORD_ACKNOWLEDGEMENT("Registrér kvittering", "Record the acknowledgement"),
    ACKNOWLEDGEMENT_CONSEQUENCE(
            "Kvitteringen gælder den udgave, der gælder den dag, og kan ikke tages tilbage.",
            "The acknowledgement is of the edition in force that day and cannot be taken back."),
    READ_THEM("Læs dem", "Read them");

    private final Sentence sentence;

    NetworkLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
