package dk.amr.web.page.directory;

import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.FormLabel;
import dk.amr.web.page.text.GroupText;
import dk.amr.web.page.text.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of kommunegrupper. */
public record GroupListPage(String heading, List<Sorting.Head> heads, List<Line> lines, boolean mayCreate) {

    private static final Map<String, Comparator<KommunegruppeLine>> ORDERS = Map.of(
            "amr",
            Comparator.comparingInt(KommunegruppeLine::amrs),
            "tr",
            Comparator.comparingInt(KommunegruppeLine::trs),
            "arbejdspladser",
            Comparator.comparingInt(KommunegruppeLine::workplaces));

    /** A kommunegruppe in one line. */
    public record Line(
            @Nullable String href, String name, String municipalities, String amrs, String trs, String workplaces) {}

    public GroupListPage {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    public static GroupListPage of(
            List<KommunegruppeLine> groups, GroupListDeeds deeds, Sorting sorting, LocalDate day, Language language) {
        return new GroupListPage(
                GroupText.listHeading(groups, language),
                List.of(
                        sorting.first(Label.KOMMUNEGRUPPE, language),
                        sorting.head("amr", MandateRole.AMR::title, true, language),
                        sorting.head("tr", MandateRole.TR::title, true, language),
                        sorting.head("arbejdspladser", FormLabel.WORKPLACES, true, language)),
                sorting.sorted(groups, ORDERS).stream()
                        .map(group -> line(group, deeds, day, language))
                        .toList(),
                deeds.mayCreate());
    }

    private static Line line(KommunegruppeLine line, GroupListDeeds deeds, LocalDate day, Language language) {
        List<String> municipalities = line.group().municipalitiesOn(day).stream()
                .map(code -> Municipalities.of(code).name())
                .toList();
        return new Line(
                deeds.mayLook() ? "/kommunegrupper/" + line.group().id().value() : null,
                line.group().name().value(),
                language.and(municipalities),
                Figures.number(line.amrs(), language),
                Figures.number(line.trs(), language),
                Figures.number(line.workplaces(), language));
    }
}
