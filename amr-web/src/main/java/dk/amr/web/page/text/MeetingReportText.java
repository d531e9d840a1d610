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
