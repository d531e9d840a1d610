package dk.amr.web.page.register;

import dk.amr.domain.register.undo.Figures.Count;
import dk.amr.domain.register.undo.UndoReport;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.ImportsText;
import dk.amr.web.page.text.RegisterLabel;
import dk.amr.web.page.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What undoing an import would take back, and what is in the way.
 *
 * @param action where it is done; absent while something is in the way
 */
public record UndoPage(
        String heading,
        String lead,
        List<Figure> figures,
        List<String> inTheWay,
        @Nullable String action) {

    /** How many of one kind go, and how many are as before again. */
    public record Figure(String name, String removed, String restored) {}

    public UndoPage {
        figures = List.copyOf(figures);
        inTheWay = List.copyOf(inTheWay);
    }

    /** What a trial told. */
    public static UndoPage of(UndoReport report, Language language) {
        dk.amr.domain.register.undo.Figures figures = report.record().figures();
        boolean isFree = report.obstacles().isEmpty();
        return new UndoPage(
                ImportsText.heading(report.record(), isFree, language),
                ImportsText.lead(report.record(), isFree, language),
                List.of(
                        figure(RegisterLabel.PERSONS, figures.persons(), language),
                        figure(RegisterLabel.WORKPLACES, figures.workplaces(), language),
                        figure(RegisterLabel.MANDATES, figures.mandates(), language),
                        figure(RegisterLabel.MEMBERSHIPS, figures.memberships(), language),
                        figure(RegisterLabel.KOMMUNEGRUPPER, figures.kommunegrupper(), language)),
                report.obstacles().stream().map(each -> each.in(language)).toList(),
                isFree ? "/register/indlaesninger/" + report.record().number() + "/fortryd" : null);
    }

    private static Figure figure(Words name, Count count, Language language) {
        return new Figure(
                name.in(language), Figures.number(count.fresh(), language), Figures.number(count.changed(), language));
    }

    @Override
    public String toString() {
        return "UndoPage";
    }
}
