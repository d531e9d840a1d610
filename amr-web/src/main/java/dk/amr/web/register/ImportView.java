package dk.amr.web.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportLine;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import: when, by whom, what it did, and whether it can be undone or why not. */
record ImportView(
        int number,
        Instant at,
        @Nullable String by,
        @Nullable String file,
        FiguresView did,
        String standing,
        String reason) {

    /** How many of each kind are new and changed. */
    record FiguresView(
            CountView persons,
            CountView workplaces,
            CountView mandates,
            CountView memberships,
            CountView kommunegrupper) {

        static FiguresView from(Figures figures) {
            return new FiguresView(
                    CountView.from(figures.persons()),
                    CountView.from(figures.workplaces()),
                    CountView.from(figures.mandates()),
                    CountView.from(figures.memberships()),
                    CountView.from(figures.kommunegrupper()));
        }
    }

    /** How many are new and how many are changed. */
    record CountView(@JsonProperty("new") int fresh, int changed) {

        static CountView from(Figures.Count count) {
            return new CountView(count.fresh(), count.changed());
        }
    }

    static ImportView from(ImportLine line, Language language) {
        ImportRecord record = line.record();
        return new ImportView(
                record.number(),
                record.at(),
                line.by(language),
                record.fileName() == null ? null : record.fileName().value(),
                FiguresView.from(record.figures()),
                line.standing().name(),
                line.verdict(language));
    }
}
