package dk.amr.persistence.register;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportFileName;
import dk.amr.domain.register.undo.ImportId;
import dk.amr.domain.register.undo.ImportRecord;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ImportRow(
        UUID id,
        UUID kredsId,
        int number,
        long importedAt,
        UUID accountId,
        @Nullable String fileName,
        int personsNew,
        int personsChanged,
        int workplacesNew,
        int workplacesChanged,
        int mandatesNew,
        int mandatesChanged,
        int membershipsNew,
        int membershipsChanged,
        int kommunegrupperNew,
        int kommunegrupperChanged,
        boolean isKept,
        @Nullable Long undoneAt) {

    static ImportRow of(ImportRecord record) {
        Figures figures = record.figures();
        return new ImportRow(
                record.id().value(),
                record.kreds().value(),
                record.number(),
                record.at().toEpochMilli(),
                record.by().value(),
                record.fileName() == null ? null : record.fileName().value(),
                figures.persons().fresh(),
                figures.persons().changed(),
                figures.workplaces().fresh(),
                figures.workplaces().changed(),
                figures.mandates().fresh(),
                figures.mandates().changed(),
                figures.memberships().fresh(),
                figures.memberships().changed(),
                figures.kommunegrupper().fresh(),
                figures.kommunegrupper().changed(),
                record.isKept(),
                record.undoneAt() == null ? null : record.undoneAt().toEpochMilli());
    }

    ImportRecord toDomain() {
        return new ImportRecord(
                new ImportId(id),
                new KredsId(kredsId),
                number,
                Instant.ofEpochMilli(importedAt),
                new AccountId(accountId),
                fileName == null ? null : new ImportFileName(fileName),
                new Figures(
                        new Figures.Count(personsNew, personsChanged),
                        new Figures.Count(workplacesNew, workplacesChanged),
                        new Figures.Count(mandatesNew, mandatesChanged),
                        new Figures.Count(membershipsNew, membershipsChanged),
                        new Figures.Count(kommunegrupperNew, kommunegrupperChanged)),
                isKept,
                undoneAt == null ? null : Instant.ofEpochMilli(undoneAt));
    }

    @Override
    public String toString() {
        return "ImportRow[" + id + "]";
    }
}
