package dk.amr.web.page.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.FirstYear;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateState;
import dk.amr.domain.mandate.TrainingDeadline;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.PersonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Something that is due, and why. */
public record DeadlineLine(String what, String when, boolean isOver, String why) {

    /**
     * What is due for the mandates that are not over: the training of a new AMR, and the call after a year. Where there
     * are several mandates, each line tells of which it is.
     */
    static List<DeadlineLine> of(PersonView view, LocalDate day, Language language) {
        List<Mandate> all =
                view.mandates().stream().map(PersonView.MandateView::mandate).toList();
        List<PersonView.MandateView> counting = view.mandates().stream()
                .filter(each -> isNotOver(each.mandate().stateOn(day)) && FirstYear.isFirst(each.mandate(), all))
                .toList();
        List<DeadlineLine> lines = new ArrayList<>();
        for (PersonView.MandateView each : counting) {
            String where = counting.size() == 1 ? "" : " " + PersonText.place(each, language);
            add(lines, each.mandate(), where, view.isEligible(), day, language);
        }
        return lines;
    }

    private static void add(
            List<DeadlineLine> lines,
            Mandate mandate,
            String where,
            boolean isEligible,
            LocalDate day,
            Language language) {
        if (mandate.courseCompletedOn() == null) {
            TrainingDeadline.of(mandate)
                    .ifPresent(due -> lines.add(new DeadlineLine(
                            PersonText.training(language) + where,
                            DayInWords.day(due, language),
                            due.isBefore(day),
                            PersonText.trainingWhy(language))));
        }
        LocalDate check = FirstYear.checkDue(mandate);
        if (isEligible) {
            lines.add(new DeadlineLine(
                    PersonText.firstYear(language) + where,
                    DayInWords.day(check, language),
                    check.isBefore(day),
                    PersonText.firstYearWhy(FirstYear.isReportedLate(mandate), language)));
        }
    }

    private static boolean isNotOver(MandateState state) {
        return state != MandateState.EXPIRED && state != MandateState.ENDED;
    }
}
