package dk.amr.domain.register.file;

import dk.amr.domain.shared.Sentence;

/**
 * What a column of a register file means and how its cells are written.
 *
 * @param example a cell, as it may stand in a file; all examples together are a row that can be read in
 */
public record ColumnMeaning(Sentence sentence, String example) {

    /** What the column means. */
    public static ColumnMeaning of(RegisterColumn column) {
        return switch (column) {
            case MEMBER_NUMBER ->
                of(
                        "Medlemsnummeret i forbundet. Tomt for den, der ikke er medlem; så skal rækken "
                                + "have et hverv. Den, der har to hverv, står i to rækker med samme nummer.",
                        "The member number in the union. Empty for somebody who is no member; then the "
                                + "row must have a mandate. Whoever holds two mandates stands in two rows with the "
                                + "same number.",
                        "100001");
            case GIVEN_NAME -> of("Fornavnet, med mellemnavne.", "The first name, with middle names.", "Nina");
            case FAMILY_NAME -> of("Efternavnet.", "The last name.", "Prøve");
            case EMAIL ->
                of("Den adresse, kredsen skriver til.", "The address that the kreds writes to.", "nina@example.org");
            case PHONE ->
                of(
                        "Telefonnummeret, med eller uden mellemrum.",
                        "The telephone number, with or without blanks.",
                        "72 48 63 00");
            case JOINED ->
                of(
                        "Den første dag som medlem. Tom: altid. Gælder kun den, der har et " + "medlemsnummer.",
                        "The first day as a member. Empty: always. Counts only for whoever has a member " + "number.",
                        "01-01-2015");
            case LEFT ->
                of(
                        "Den sidste dag som medlem. Tom: stadig medlem.",
                        "The last day as a member. Empty: still a member.",
                        "31-12-2027");
            case KREDS ->
                of(
                        "Den kreds, medlemskabet er i. Tom: kredsen her.",
                        "The kreds of the membership. Empty: this one.",
                        "Østjylland");
            case ROLE ->
                of(
                        "AMR, TR, FTR eller Leder. Tomt for den, der ingen har. Et hverv kræver "
                                + "Arbejdsplads, Kommune og Tiltrådt.",
                        "AMR, TR, FTR or Leader. Empty for whoever holds none. A mandate needs "
                                + "Arbejdsplads, Kommune and Tiltrådt.",
                        "AMR");
            case WORKPLACE ->
                of(
                        "Arbejdspladsens navn, skrevet ens i alle rækker.",
                        "The name of the workplace, written alike in all rows.",
                        "Bosted Elmehøj");
            case UNIT ->
                of(
                        "Den del af arbejdspladsen, hvervet gælder; ellers tom.",
                        "The part of the workplace that the mandate is for; otherwise empty.",
                        "Afdeling B");
            case MUNICIPALITY ->
                of(
                        "Kommunen, arbejdspladsen ligger i: navn eller kode.",
                        "The municipality of the workplace: name or code.",
                        "Skanderborg");
            case P_NUMBER ->
                of(
                        "Arbejdspladsens P-nummer, ti cifre. Det kender arbejdspladsen igen, også når "
                                + "navnet ændres.",
                        "The P number of the workplace, ten digits. It tells the workplace apart, also "
                                + "under a new name.",
                        "1000000001");
            case EMPLOYEES -> of("Hvor mange der arbejder på arbejdspladsen.", "How many work at the workplace.", "48");
            case AMR_SEATS ->
                of("Hvor mange AMR arbejdspladsen skal have.", "How many AMRs the workplace is to have.", "2");
            case ELECTED -> of("Den dag, valget blev holdt.", "The day of the election.", "15-11-2026");
            case STARTED -> of("Den første dag i hvervet.", "The first day of the mandate.", "01-12-2026");
            case MONTHS ->
                of(
                        "Antal måneder. Tom: 24; for en leder tom: indtil videre. Over 24 for en AMR "
                                + "kræver en aftale.",
                        "A number of months. Empty: 24; for a leader empty: until further notice. More "
                                + "than 24 for an AMR needs an agreement.",
                        "36");
            case AGREEMENT ->
                of(
                        "Hvad en længere periode bygger på, med kontorets ord.",
                        "What a longer term is based on, in the words of the office.",
                        "lokalaftale 2026");
            case ENDED ->
                of(
                        "Den sidste dag, når hvervet slutter før tiden.",
                        "The last day, where the mandate ends early.",
                        "31-08-2029");
            case END_REASON ->
                of(
                        "Hvorfor det slutter før tiden: fratrådt arbejdspladsen, blevet leder, enheden "
                                + "er lukket, ophørt efter aftale, død eller andet.",
                        "Why it ends early: left the workplace, promoted to leader, the unit was closed, "
                                + "resigned by agreement, death or other.",
                        "fratrådt arbejdspladsen");
            case KIND ->
                of(
                        "Hvad arbejdspladsen er for et sted, med kontorets ord.",
                        "What kind of place the workplace is, in the words of the office.",
                        "bosted");
            case TARGET_GROUP ->
                of(
                        "Hvem arbejdspladsen er til for, med kontorets ord.",
                        "Whom the workplace is there for, in the words of the office.",
                        "voksne");
            case EMPLOYER -> of("Hvem der driver arbejdspladsen.", "Who runs the workplace.", "Skanderborg Kommune");
            case ELECTION_KIND ->
                of(
                        "Nyvalg, genvalg, omvalg eller afløser.",
                        "First election, re-election, by-election or successor.",
                        "nyvalg");
            case REPORTED ->
                of(
                        "Den dag, valget blev anmeldt til kredsen.",
                        "The day on which the election was reported to the kreds.",
                        "20-11-2026");
            case EMPLOYER_TOLD ->
                of(
                        "Den dag, arbejdsgiveren fik besked om valget.",
                        "The day on which the employer was told of the election.",
                        "21-11-2026");
            case COURSE ->
                of(
                        "Den dag, arbejdsmiljøuddannelsen var gennemført.",
                        "The day on which the work environment course was completed.",
                        "15-03-2027");
            case TERM_ENDS ->
                of(
                        "Den sidste dag i hvervet. Bruges, når Valgperiode er tom.",
                        "The last day of the mandate. Used where Valgperiode is empty.",
                        "30-11-2029");
            case ABSENCES ->
                of(
                        "Lange fravær som første og sidste dag, med komma imellem; den sidste dag er "
                                + "tom, så længe fraværet varer. Læses kun for et hverv, der er nyt her.",
                        "Long absences as first and last day, with commas between; the last day is empty "
                                + "as long as it goes on. Read only for a mandate that is new here.",
                        "01-03-2027/31-05-2027");
        };
    }

    private static ColumnMeaning of(String danish, String english, String example) {
        return new ColumnMeaning(new Sentence(danish, english), example);
    }
}
