package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the forms about mandates, and of the pages about kommunegrupper. */
public enum FormLabel implements Words {
    REPORT_A_MANDATE("Meld et hverv", "Report a mandate"),
    ROLE("Hverv", "Mandate"),
    WORKPLACE_HINT("Navn eller P-nummer, som det står i registret.", "Name or P-number, as in the register."),
    UNIT("Enhed", "Unit"),
    UNIT_HINT(
            "Kun hvis en del af arbejdspladsen vælger for sig.", "Only if a part of the workplace elects for itself."),
    ELECTED_ON("Valgt den", "Elected on"),
    ELECTION_KIND("Valget var", "The election was"),
    STARTS_ON("Hvervet begynder", "The mandate begins"),
    MONTHS("Valgperiode i måneder", "Term in months"),
    MONTHS_HINT(
            "24, hvis der ikke er aftalt andet. Højst 48 for en AMR. Tomt for en leder.",
            "24 unless agreed otherwise. At most 48 for an AMR. Empty for a leader."),
    AGREEMENT("Aftale om længere periode", "Agreement on a longer term"),
    AGREEMENT_HINT(
            "Kun over 24 måneder: hvilken aftale, for eksempel »lokalaftale 2024«.",
            "Only beyond 24 months: which agreement, for example “local agreement 2024”."),
    STANDS_IN_UNTIL("Sidste dag, hvis hvervet afløser et andet", "Last day, if it stands in for another"),
    REPORT_THE_MANDATE("Meld hvervet", "Report the mandate"),
    ONLY_REPORTED("Valget er kun meldt, ikke registreret", "The election is only reported, not registered"),
    ONLY_REPORTED_HINT(
            "Hvervet tæller først med, når valget er registreret.",
            "The mandate counts when the election is registered."),
    REGISTER_THE_ELECTION("Registrér valget", "Register the election"),
    REJECT_THE_ELECTION("Afvis valget", "Reject the election"),
    WHY_IT_IS_REJECTED("Hvorfor afvises det?", "Why is it rejected?"),
    REPORT_THE_RE_ELECTION("Meld genvalget", "Report the re-election"),
    RENEWAL_STARTS_HINT(
            "Dag, måned og år. Tomt: dagen efter det forrige hverv.",
            "Day, month and year. Empty: the day after the mandate before."),
    NOTE_THE_MOVE("Notér flytningen", "Note the move"),
    LAST_DAY_THERE("Sidste dag på arbejdspladsen", "Last day at the workplace"),
    ELECTED_ELSEWHERE("Valgt på en ny arbejdsplads", "Elected at a new workplace"),
    ELECTED_ELSEWHERE_HINT(
            "Lad felterne stå tomme, hvis der ikke er valgt endnu.", "Leave these empty if there was no election yet."),
    NEW_WORKPLACE("Ny arbejdsplads", "New workplace"),
    TRANSFER_STARTS_HINT(
            "Dag, måned og år. Tomt: dagen for valget.", "Day, month and year. Empty: the day of the election."),
    REPORTED_ON("Meldt til kredsen", "Reported to the kreds"),
    CORRECT_THE_MANDATE("Ret hvervet", "Correct the mandate"),
    LAST_DAY("Sidste dag", "Last day"),
    WHY_IT_ENDS("Hvorfor slutter det?", "Why does it end?"),
    FIRST_DAY_AWAY("Første dag på orlov", "First day away"),
    FIRST_DAY_BACK("Første dag tilbage", "First day back"),
    END_THE_MANDATE("Afslut hvervet", "End the mandate"),
    NOTE_ABSENCE("Notér orloven", "Note the absence"),
    END_ABSENCE("Slut orloven", "End the absence"),

    ALL_GROUPS("Alle kommunegrupper", "All kommunegrupper"),
    GROUPS_CAPTION(
            "Kommunegrupper med kommuner og antal AMR, TR og arbejdspladser",
            "Kommunegrupper with municipalities and numbers of AMRs, TRs and workplaces"),
    MUNICIPALITIES("Kommuner", "Municipalities"),
    MUNICIPALITY("Kommune", "Municipality"),
    WORKPLACES("Arbejdspladser", "Workplaces"),
    EMPLOYEES("Ansatte", "Employees"),
    AMR_SEATS("AMR på pladserne", "AMRs in their seats"),
    CREATE_GROUP("Opret en kommunegruppe", "Set up a kommunegruppe"),
    MUNICIPALITIES_HINT(
            "Navne eller koder med komma imellem, for eksempel Odder, Samsø.",
            "Names or codes with commas between, for example Odder, Samsø."),
    CREATE_THE_GROUP("Opret gruppen", "Set up the group"),
    MUNICIPALITIES_IN_GROUP("Kommuner i gruppen", "Municipalities in the group"),
    ADD_MUNICIPALITY("Læg en kommune i gruppen", "Put a municipality in the group"),
    FROM_DAY("Fra og med", "From"),
    ADD_CONSEQUENCE(
            "Fra den dag er kommunen her og ikke i en anden gruppe. Dagene før bliver, som de var.",
            "From that day the municipality is here and in no other group. Days before stay as they were."),
    ADD_THE_MUNICIPALITY("Læg kommunen i gruppen", "Put it in the group"),
    ADMIT_AMRS("Tag AMR med fra en anden dag", "Take AMRs in from another day"),
    ADMIT_CONSEQUENCE(
            "Fra den dag hører AMR med i gruppen. Før den hører kun TR med.",
            "From that day AMRs belong to the group. Before it TRs alone do."),
    ADMIT_THE_AMRS("Tag AMR med", "Take AMRs in"),
    MEMBERS_CAPTION("Medlemmer af kommunegruppen", "Members of the kommunegruppe"),
    ON_LEAVE_LEFT_OUT(
            "De, der er på orlov fra hvervet, er ikke talt med.", "Those on leave from the mandate are not counted."),
    NO_MEMBERS("Ingen AMR eller TR i dag.", "No AMR or TR today."),
    NO_WORKPLACES("Ingen arbejdspladser i dag.", "No workplaces today."),
    SOMEBODY_MISSING("der mangler", "missing"),
    NO_GROUPS(
            "Når registret læses ind, får hver kommune sin egen gruppe.",
            "When the register is read in, each municipality gets a group of its own.");

    private final Sentence sentence;

    FormLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
