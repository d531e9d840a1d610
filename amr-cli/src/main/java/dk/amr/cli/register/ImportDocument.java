package dk.amr.cli.register;

import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportLine;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.register.undo.InTheWay;
import dk.amr.domain.register.undo.UndoReport;
import dk.amr.domain.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Imports, and what undoing one takes back, for programs. */
record ImportDocument(Language language) {

    Map<String, @Nullable Object> line(ImportLine line) {
        Map<String, @Nullable Object> object = of(line.record());
        object.put("by", line.by(language));
        object.put("standing", line.standing().name());
        object.put("reason", line.verdict(language));
        return object;
    }

    Map<String, @Nullable Object> undo(UndoReport report) {
        Map<String, @Nullable Object> object = of(report.record());
        object.put("obstacles", report.obstacles().stream().map(this::obstacle).toList());
        object.put("undone", report.isUndone());
        return object;
    }

    private static Map<String, @Nullable Object> of(ImportRecord record) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("number", record.number());
        object.put("at", record.at());
        object.put("file", record.fileName() == null ? null : record.fileName().value());
        object.put("persons", count(record.figures().persons()));
        object.put("workplaces", count(record.figures().workplaces()));
        object.put("mandates", count(record.figures().mandates()));
        object.put("memberships", count(record.figures().memberships()));
        object.put("kommunegrupper", count(record.figures().kommunegrupper()));
        return object;
    }

    private static Map<String, Integer> count(Figures.Count count) {
        Map<String, Integer> object = new LinkedHashMap<>();
        object.put("new", count.fresh());
        object.put("changed", count.changed());
        return object;
    }

    private Map<String, Object> obstacle(InTheWay each) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("what", each.what().name());
        object.put("count", each.count());
        object.put("names", List.copyOf(each.names()));
        object.put("message", each.in(language));
        return object;
    }
}
