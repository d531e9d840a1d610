package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the reports about meetings. */
public enum ReportLabel implements Words {
    REPORTS("Rapporter", "Reports"),
    CADENCE("Hvor ofte netværkene mødes", "How often the networks meet"),
    ATTENDANCE("Hvem der kommer", "Who comes"),
    DEVIATIONS("Afvigelser", "Deviations"),
    NETWORK("Netværk", "Network"),
    HELD("Holdt", "Held"),
    PLANNED("Planlagt", "Planned"),
    MINIMUM("Mindst", "At least"),
    NEEDED_BY("Næste møde senest", "Next meeting by"),
    PART_HELD("holdt", "held"),
    PART_PLANNED("planlagt", "planned"),
    WHOLE_MOST("hele bjælken: så mange møder, der højst er på et år", "the whole bar: the most meetings in a year"),
    PART_PRESENT("til stede", "present"),
    WHOLE_INVITED("hele bjælken: alle inviterede", "the whole bar: all invited"),
    MEETINGS("Møder", "Meetings"),
    INVITED("Inviterede", "Invited"),
    PRESENT("Til stede", "Present"),
    NO_SHOW("Udeblevet", "Did not come"),
    NO_SUPPORT("Kunne ikke få tjenestefri", "Could not get time off"),
    WHOLE_KREDS("Hele kredsen", "The whole kreds"),
    DAY("Dag", "Day"),
    WHAT("Hvad", "What"),
    REASON("Grund", "Reason"),
    NO_REASON("ingen skrevet", "none written"),
    NOTHING("Her er intet i det år.", "There is nothing in that year."),
    NEEDED_BY_NOTE(
            "»Næste møde senest« er den sidste dag, hvis et netværk mangler møder, der er inviteret til, for at nå det mindste antal. En streg betyder, at ingen mangler, eller at året er gået.",
            "“Next meeting by” is the last day where a network lacks meetings that people are invited to, to come up to the least number. A dash means that none is lacking, or that the year is over."),
    HELD_MEETINGS_ONLY(
            "Kun holdte møder er talt med. Aflyste og planlagte tæller ikke.",
            "Only meetings that were held are counted, and none that were called off or are planned."),
    HOW_ANSWERS_COUNT(
            "Et møde med mindst fem svar tæller for sig. De mindre tæller efterhånden, som flere af dem har mindst fem svar tilsammen, så ingen kan genkendes.",
            "A meeting with at least five answers counts by itself. The smaller ones count as soon as several of them have at least five answers between them, so that nobody is recognised."),
    FIGURES_ONLY(
            "Tallene er uden navne. Hvor de ville fortælle om nogen, er de lagt sammen eller udeladt.",
            "The figures are without names. Where they would tell of somebody, they are put together or left out."),
    WHO_SEES_OFFICE(
            "Kontoret, konsulenterne og databeskyttelsen ser tallene for hvert netværk. FU og formanden ser dem lagt sammen.",
            "The office, the consultants and data protection see the figures of each network. FU and the chair see them put together.");

    private final Sentence sentence;

    ReportLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
