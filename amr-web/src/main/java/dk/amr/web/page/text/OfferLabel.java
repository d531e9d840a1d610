package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about offers. */
public enum OfferLabel implements Words {
    NO_AMRS(
            "Der er ingen AMR i registret endnu. Læs det ind fra siden Register",
            "There are no AMRs in the register yet. Read it in from the page Register"),
    OFFERS("Tilbud", "Offers"),
    CHOOSE_OFFERS("Vælg, hvilke tilbud du ser", "Choose which offers you see"),
    SHOW("Vis", "Show"),
    TO_HAVE_ONE("Skal have tilbud", "To have an offer"),
    OPEN("Venter på svar", "Open"),
    ACCEPTED("Sagt ja", "Accepted"),
    DECLINED("Sagt nej", "Declined"),
    EXPIRED("Svarede ikke", "Not answered"),
    WITHDRAWN("Trukket tilbage", "Withdrawn"),
    ALL("Alle", "All"),
    OFFERS_CAPTION("Tilbud, én linje til hvert", "Offers, one line each"),
    SENT("Sendt", "Sent"),
    SENT_LABEL("sendt", "sent"),
    STATE("Status", "Status"),
    NOTHING_SENT_YET("Intet er sendt endnu.", "Nothing is sent yet."),
    SEND_CONSEQUENCE(
            "Hver får en mail med et personligt link og 60 dage til at svare. Et nej har ingen følger.",
            "Each gets a mail with a personal link and 60 days to answer. A no has no consequences."),
    NOT_NOW("De andre får intet", "The others get nothing"),
    NOT_NOW_WHY(
            "De er spurgt, er med, eller skal ikke have tilbuddet. AMR på orlov står her ikke; de får tilbuddet, når de er"
                    + " tilbage.",
            "They have been asked, take part, or are not to have the offer. AMRs on long absence are not listed; they get"
                    + " the offer when they are back."),
    WHO_SEES_NAMES(
            "Kun kontoret, som sender tilbuddene, ser denne liste. At navnene blev vist, står i revisionssporet.",
            "Only the office, which sends the offers, sees this list. That the names were shown is in the audit trail."),
    WHO_SEES_LIST(
            "Kontoret, kontorlederen og databeskyttelsen ser listen. Et svar fortælles ikke videre til en leder.",
            "The office, its manager and data protection see the list. An answer is never told to a leader."),
    ADDRESS_IS_ANOTHER(
            "Har nogen fået en anden e-mail, siden tilbuddet blev sendt, så træk det tilbage, og send det igen: så går mailen til den adresse, der står nu, og det gamle link virker ikke mere.",
            "Where somebody has another e-mail since the offer was sent, withdraw it and send it again: the mail then goes to the"
                    + " address as it is now, and the old link no longer works."),
    NONE_LIKE_THAT("Ingen tilbud står sådan i dag.", "There are no such offers today."),
    RECORD_ANSWER("Registrér svar", "Record the answer"),
    WITHDRAW("Træk tilbage", "Withdraw"),
    SEND_NEW("Send nyt", "Send a new one"),
    SEND_OFFER("Send tilbud", "Send an offer"),
    ANSWER("Hvad var svaret?", "What was the answer?"),
    YES("Ja tak", "Yes, please"),
    YES_MEANS("Personen er med i netværket fra den dag.", "The person takes part from that day."),
    NO("Nej tak", "No, thank you"),
    NO_MEANS(
            "Det har ingen følger, og der spørges ikke igen for det hverv.",
            "It has no consequences, and nobody asks again for that mandate."),
    ANSWERED_ON("Svaret blev givet den", "The answer was given on"),
    RECORD_CONSEQUENCE(
            "Er der ikke noget åbent tilbud, registreres også, at tilbuddet blev givet på papir eller telefon den dag.",
            "Where there is no open offer, it is also recorded that the offer was made on paper or by phone that day."),
    RECORD_THE_ANSWER("Registrér svaret", "Record the answer"),
    WITHDRAW_CONSEQUENCE(
            "Linket i mailen virker ikke længere, og tilbuddet kan ikke besvares. Der sendes ingen besked om det.",
            "The link in the mail no longer works, and the offer cannot be answered. No message is sent about it."),
    WITHDRAW_THE_OFFER("Træk tilbuddet tilbage", "Withdraw the offer"),
    LETTER_IS_LOST("mailen nåede ikke frem", "the mail did not arrive"),
    SEND_AFTER_NO_CONSEQUENCE(
            "Personen har sagt nej og fik at vide, at I ikke spørger igen. Send kun, hvis personen selv har bedt om det: "
                    + "en mail med et personligt link og 60 dage til at svare.",
            "The person said no and was told that you do not ask again. Send only if the person has asked for it: "
                    + "a mail with a personal link and 60 days to answer."),
    SEND_ONE_CONSEQUENCE(
            "Personen får en mail med et personligt link og 60 dage til at svare.",
            "The person gets a mail with a personal link and 60 days to answer."),
    SEND_THE_OFFER("Send tilbuddet", "Send the offer");

    private final Sentence sentence;

    OfferLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
