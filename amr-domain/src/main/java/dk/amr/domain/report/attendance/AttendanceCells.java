package dk.amr.domain.report.attendance;

import dk.amr.domain.report.SmallCells;
import java.time.LocalDate;
import java.util.List;

/** Makes the attendance report fit for readers outside the office (P13, D25). */
final class AttendanceCells {

    private AttendanceCells() {}

    /** The report without small cells, and with reasons where nobody can be told by them, not even by subtraction. */
    static AttendanceReport merged(int year, LocalDate day, AttendanceOfYear counted) {
        AttendanceOfYear merged = counted.merged();
        List<SmallCells.Row<AttendanceCount>> rows = merged.networks();
        AttendanceCount total = merged.total();
        List<AttendanceCount> silent = rows.stream()
                .map(SmallCells.Row::figures)
                .filter(each -> !each.reasonsAreShowable())
                .toList();
        boolean canBeSubtracted = silent.size() == 1
                || !silent.stream()
                        .reduce(AttendanceCount.none(), AttendanceCount::with)
                        .reasonsAreShowable();
        return new AttendanceReport(
                year,
                day,
                shown("", total, total.reasonsAreShowable() && !canBeSubtracted),
                rows.stream()
                        .map(row ->
                                shown(row.name(), row.figures(), row.figures().reasonsAreShowable()))
                        .toList(),
                merged.evaluation());
    }

    private static AttendanceReport.Row shown(String name, AttendanceCount count, boolean showsReasons) {
        return SmallCells.isShowable(count.base()) ? count.row(name, showsReasons) : count.hidden(name);
    }
}
