package dk.amr.domain.register;

import dk.amr.domain.shared.Sentence;
import java.util.List;

/** What a file may well hold in earnest, and is worth a look: told as a warning, never refused. */
enum Oddity {
    MORE_AMRS_THAN_SEATS(
            "more-amrs-than-seats",
            "Arbejdspladsen har flere AMR end AMR-pladser.",
            "The workplace has more AMRs than AMR seats."),
    LEADER_IS_AMR(
            "leader-is-amr",
            "Personen er både leder og AMR på arbejdspladsen.",
            "The person is both leader and AMR at the workplace."),
    AMR_ELSEWHERE(
            "amr-elsewhere",
            "Personen er allerede AMR et andet sted, og filen har ikke det hverv. Er personen flyttet, så afslut det:"
                    + " skriv Fratrådt på en række med det i filen, eller afslut det på personens side.",
            "The person is AMR elsewhere already, and the file does not hold that mandate. If the person has moved, end it:"
                    + " give Fratrådt in a row with it in the file, or end it on the page of the person."),
    REPRESENTATIVE_IS_NO_MEMBER(
            "tr-is-no-member",
            "Personen er TR uden at være medlem af kredsen.",
            "The person is a TR without being a member of the kreds."),
    SAME_NAME(
            "same-name",
            "En anden person har samme eller næsten samme navn. De er ikke slået sammen.",
            "Another person has the same or nearly the same name. They were not merged."),
    MEMBERSHIP_WITHOUT_NUMBER(
            "membership-without-number",
            "Rækken har en indmeldelse, men intet medlemsnummer. Indmeldelsen tages ikke med.",
            "The row has a membership but no member number. The membership is left out."),
    EMAIL_CANNOT_BE_WRITTEN_TO(
            "email-cannot-be-written-to",
            "E-mailadressen har æ, ø, å eller lignende foran @. Mail kan ikke sendes til den; ret den.",
            "The e-mail address has æ, ø, å or the like before the @. No mail can be sent to it; correct it."),
    BEGINS_YEARS_AHEAD(
            "begins-years-ahead",
            "Datoen ligger mere end fem år ude i fremtiden. Se efter, om året er rigtigt.",
            "The date is more than five years ahead. See whether the year is right."),
    SAME_ROW(
            "same-row",
            "Rækken siger det samme som en tidligere række. De regnes som én.",
            "The row says the same as an earlier row. They count as one."),
    UNKNOWN_HEADING(
            "unknown-heading",
            "Filen har kolonner, som ikke bruges her, og som er sprunget over: ",
            "The file has columns that are not used here and were skipped: "),
    MORE_REMARKS(
            "more-remarks",
            "Der er flere af samme slags. Kun de første er nævnt.",
            "There are more of these. Only the first are listed.");

    private final String rule;
    private final Sentence sentence;

    Oddity(String rule, String danish, String english) {
        this.rule = rule;
        this.sentence = new Sentence(danish, english);
    }

    String rule() {
        return rule;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The sentence with these names at its end. */
    Sentence naming(List<String> names) {
        String all = String.join(", ", names) + ".";
        return new Sentence(sentence.danish() + all, sentence.english() + all);
    }
}
