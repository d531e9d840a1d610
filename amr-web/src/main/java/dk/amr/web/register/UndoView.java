package dk.amr.web.register;

import dk.amr.domain.register.undo.InTheWay;
import dk.amr.domain.register.undo.UndoReport;
import dk.amr.domain.shared.Language;
import java.util.List;

/** What undoing an import takes back, or would: the new go, and the changed are as before. */
record UndoView(int number, ImportView.FiguresView did, List<ObstacleView> obstacles, boolean undone) {

    /** What is in the way, with the first few names. */
    record ObstacleView(String what, int count, List<String> names, String message) {

        static ObstacleView from(InTheWay each, Language language) {
            return new ObstacleView(each.what().name(), each.count(), each.names(), each.in(language));
        }

        @Override
        public String toString() {
            return "ObstacleView[" + what + "]";
        }
    }

    static UndoView from(UndoReport report, Language language) {
        return new UndoView(
                report.record().number(),
                ImportView.FiguresView.from(report.record().figures()),
                report.obstacles().stream()
                        .map(each -> ObstacleView.from(each, language))
                        .toList(),
                report.isUndone());
    }
}
