package dk.amr.web.page.text;

import dk.amr.domain.report.attendance.AttendanceReport;
import dk.amr.domain.report.cadence.CadenceReport;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** The headings of the reports about meetings. */
public final class MeetingReportText {

    private MeetingReportText() {}

    public static String cadence(CadenceReport report, Language language) {
        int lacking = (int) report.networks().stream()
                .filter(row -> row.cadence().missing() > 0)
                .count();
        String year = String.valueOf(report.year());
        if (report.networks().isEmpty()) {
            return new Sentence("Der er ingen netværk endnu", "There are no networks yet").in(language);
        }
        if (report.networks().stream().allMatch(row -> row.cadence().minimum() == 0)) {
            return YearText.noneNeeded(
                    report.year(), report.year() < report.asOf().getYear(), language);
        }
        if (lacking == 0) {
            return new Sentence("Ingen netværk mangler møder i " + year, "No network lacks meetings in " + year)
                    .in(language);
        }
        String number = Figures.firstNeuter(lacking, language);
        return new Sentence(
                        number + " netværk mangler møder i " + year,
                        number + (lacking == 1 ? " network lacks meetings in " : " networks lack meetings in ") + year)
                .in(language);
    }

    public static String attendance(AttendanceReport report, Language language) {
        return report.total()
                .ratio()
                .filter(ratio -> ratio.whole() > 0)
                .map(ratio -> new Sentence(
                                "Til stede på møderne i " + report.year() + ": " + ratio.in(Language.DANISH),
                                "Present at the meetings in " + report.year() + ": " + ratio.in(Language.ENGLISH))
                        .in(language))
                .orElseGet(() -> new Sentence(
                                "Intet fremmøde kan vises for " + report.year() + " endnu",
                                "No attendance can be shown for " + report.year() + " yet")
                        .in(language));
    }

    /** On how many answers the means stand; where they are too few, that they are. */
    public static String answers(AttendanceReport report, Language language) {
        if (!report.evaluation().isShown()) {
            return new Sentence(
                            "Der er ikke svar nok fra " + report.year()
                                    + " til at vise dem: mindst fem skal have svaret, på ét møde eller på flere små tilsammen, så ingen kan genkendes.",
                            "There are not enough answers from " + report.year()
                                    + " to show them: at least five must have answered, at one meeting or at several small ones together, so that nobody is recognised.")
                    .in(language);
        }
        int answers = report.evaluation().answers();
        return new Sentence(
                        Figures.number(answers, Language.DANISH) + " svar fra hele kredsen, "
                                + MeetingLabel.MEAN.in(Language.DANISH) + ".",
                        Figures.number(answers, Language.ENGLISH) + " answers from the whole kreds, "
                                + MeetingLabel.MEAN.in(Language.ENGLISH) + ".")
                .in(language);
    }

    public static String answersHeading(AttendanceReport report, Language language) {
        return new Sentence(
                        "Hvad deltagerne svarede i " + report.year(), "What those present answered in " + report.year())
                .in(language);
    }

    public static String deviations(int number, int year, Language language) {
        if (number == 0) {
            return new Sentence("Ingen afvigelser i " + year, "No deviations in " + year).in(language);
        }
        String words = Figures.firstNeuter(number, language);
        return new Sentence(
                        words + (number == 1 ? " møde" : " møder") + " i " + year + " følger ikke et kommunegruppemøde",
                        words + (number == 1 ? " meeting" : " meetings") + " in " + year
                                + (number == 1 ? " does" : " do") + " not follow a kommunegruppemøde")
                .in(language);
    }
}
