package dk.amr.web.page.search;

import dk.amr.domain.directory.WorkplaceLine;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.GroupText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A workplace in one line, which leads to the people there. */
public record PlaceRow(
        String href, String name, String municipality, String employees, String seats, boolean lacksSomebody) {

    static PlaceRow of(WorkplaceLine line, Language language) {
        Integer seats = line.staffing().amrSeats();
        String taken = Figures.number(line.activeAmrs(), language);
        return new PlaceRow(
                "/personer?q=" + URLEncoder.encode(line.name().value(), StandardCharsets.UTF_8),
                line.name().value(),
                Municipalities.of(line.municipality()).name(),
                Optional.ofNullable(line.staffing().employees())
                        .map(employees -> Figures.number(employees, language))
                        .orElse(""),
                seats == null ? taken : GroupText.of(taken, Figures.number(seats, language), language),
                seats != null && line.activeAmrs() < seats);
    }
}
