package dk.amr.web.page.text;

import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.report.LeaveReport;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** The words of the report on time off. */
public enum LeaveReportText implements Words {
    IN_FIGURES("Året i tal", "The year in figures"),
    WHAT_CAME_OF_IT("Hvad det blev til", "What came of it"),
    CAPTION(
            "Pladser ved årets møder efter, hvad der skete med tjenestefri",
            "Places at the year's meetings by what came of time off"),
    OUTCOME("Tjenestefri", "Time off"),
    PLACES("Pladser", "Places"),
    NOBODY_ASKED("ikke ønsket", "not asked for"),
    PEOPLE("personer er inviteret eller har været med", "persons were invited or came"),
    ALL_PLACES("pladser ved møderne i alt", "places at the meetings in all"),
    ASKED("ønsker, som nogen kunne svare på", "wishes that somebody could answer"),
    ANSWERED("af dem er besvaret", "of them are answered"),
    ALL("Alle pladser", "All places"),
    BAR_SHOWS(
            "Søjlen viser, hvor stor en del af pladserne det er. En streg står for et tal, der ikke vises.",
            "The bar shows how large a part of the places it is. A dash stands for a figure that is not shown."),
    VOID_APART(
            "Ønsker til møder, der blev aflyst, tæller ikke med i de andre tal:",
            "Wishes for meetings that were cancelled are in none of the other figures:");

    private final Sentence sentence;

    LeaveReportText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    public static String heading(LeaveReport report, Language language) {
        Integer asked = report.asked();
        Integer answered = report.answered();
        int year = report.year();
        if (asked == null || answered == null) {
            return new Sentence("Tjenestefri til møder i " + year, "Time off for meetings in " + year).in(language);
        }
        if (asked == 0) {
            return new Sentence("Ingen har spurgt om tjenestefri i " + year, "Nobody asked for time off in " + year)
                    .in(language);
        }
        if (asked == 1) {
            return one(answered == 1, Integer.valueOf(1).equals(report.count(LeaveState.NO_ANSWER)), year)
                    .in(language);
        }
        return new Sentence(
                        "%s af %s ønsker om tjenestefri i %d er besvaret"
                                .formatted(
                                        Figures.first(answered, Language.DANISH),
                                        Figures.within(asked, Language.DANISH),
                                        year),
                        "%s of %s wishes for time off in %d are answered"
                                .formatted(
                                        Figures.first(answered, Language.ENGLISH),
                                        Figures.within(asked, Language.ENGLISH),
                                        year))
                .in(language);
    }

    /** Whether the hope was met, as far as that may be told. */
    public static String lead(LeaveReport report, Language language) {
        Integer withPay = report.count(LeaveState.GRANTED_WITH_PAY);
        Integer answered = report.answered();
        String hope = new Sentence(
                        "Kredsen håber, at arbejdspladserne yder den nødvendige tjenestefrihed med løn.",
                        "The kreds hopes that workplaces grant the time off that is needed, with pay.")
                .in(language);
        if (withPay == null || answered == null || answered == 0) {
            return hope;
        }
        String part = Figures.percent(withPay, answered, language);
        return hope
                + new Sentence(
                                " Det gjorde de i " + part + " af de ønsker, der er besvaret.",
                                " They did so for " + part + " of the wishes that are answered.")
                        .in(language);
    }

    /** Of a wish that was not answered before the meeting began, nobody waits for an answer any more. */
    private static Sentence one(boolean isAnswered, boolean isTooLate, int year) {
        if (isAnswered) {
            return new Sentence(
                    "Det ene ønske om tjenestefri i " + year + " er besvaret",
                    "The one wish for time off in " + year + " is answered");
        }
        return isTooLate
                ? new Sentence(
                        "Det ene ønske om tjenestefri i " + year + " fik intet svar",
                        "The one wish for time off in " + year + " got no answer")
                : new Sentence(
                        "Ét ønske om tjenestefri i " + year + " venter på svar",
                        "One wish for time off in " + year + " awaits an answer");
    }
}
