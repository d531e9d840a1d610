package dk.amr.web.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.amr.domain.kreds.Municipality;
import dk.amr.domain.register.FieldChange;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.RegisterLine;
import dk.amr.domain.register.Remark;
import dk.amr.domain.register.Tally;
import dk.amr.domain.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file does to the register, as the command tells it too. */
record ImportReportView(
        int rows,
        TallyView persons,
        TallyView workplaces,
        TallyView mandates,
        TallyView memberships,
        List<String> uncovered,
        List<ChangeView> changing,
        int missing,
        List<GoneView> gone,
        List<WarningView> warnings,
        List<RefusalView> refused,
        boolean applied) {

    /** How many are new, changed and as they were. */
    record TallyView(@JsonProperty("new") int fresh, int changed, int unchanged) {

        static TallyView from(Tally tally) {
            return new TallyView(tally.fresh(), tally.changed(), tally.unchanged());
        }
    }

    /** A field of what is registered that is told otherwise, as a register file writes it. */
    record ChangeView(String name, @Nullable String role, String column, String before, String after) {

        static ChangeView from(FieldChange change) {
            return new ChangeView(
                    change.name(),
                    change.role() == null ? null : change.role().name(),
                    change.heading(),
                    change.before(),
                    change.after());
        }

        @Override
        public String toString() {
            return "ChangeView";
        }
    }

    /** Somebody whom the file does not hold, or a mandate that it does not. */
    record GoneView(
            String person,
            @Nullable String memberNumber,
            @Nullable String role,
            @Nullable String workplace) {

        static GoneView from(RegisterLine line) {
            return new GoneView(
                    line.person().name().full(),
                    line.person().memberNumber() == null
                            ? null
                            : line.person().memberNumber().value(),
                    line.mandate() == null ? null : line.mandate().seat().role().name(),
                    line.workplace() == null ? null : line.workplace().name().value());
        }

        @Override
        public String toString() {
            return "GoneView";
        }
    }

    /** What is odd about a row. */
    record WarningView(int row, String rule, String message) {}

    /** Why a row is refused. */
    record RefusalView(int row, @Nullable String column, String rule, String message) {}

    static ImportReportView from(ImportReport report, Language language) {
        return new ImportReportView(
                report.rows(),
                TallyView.from(report.persons()),
                TallyView.from(report.workplaces()),
                TallyView.from(report.mandates()),
                TallyView.from(report.memberships()),
                report.uncovered().stream().map(Municipality::name).toList(),
                report.changing().stream().map(ChangeView::from).toList(),
                report.missing(),
                report.gone().stream().map(GoneView::from).toList(),
                report.warnings().stream()
                        .map(each -> new WarningView(each.row(), each.rule(), message(each, language)))
                        .toList(),
                report.refused().stream()
                        .map(each -> new RefusalView(each.row(), each.column(), each.rule(), message(each, language)))
                        .toList(),
                report.applied());
    }

    private static String message(Remark remark, Language language) {
        return remark.sentence().in(language);
    }
}
