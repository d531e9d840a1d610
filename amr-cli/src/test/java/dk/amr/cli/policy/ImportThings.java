package dk.amr.cli.policy;

import dk.amr.cli.Office;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.Person;
import dk.amr.domain.register.undo.Alteration;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportHistory;
import dk.amr.domain.register.undo.ImportId;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.Ids;
import java.util.List;

/** Imports to try use cases on. */
record ImportThings(Town town) {

    /** An import that made that person and nothing else, known by its number. */
    Thing one(KredsId kreds, Person person) {
        ImportHistory imports = town.part(ImportHistory.class);
        Ids ids = town.part(Ids.class);
        ImportRecord record = new ImportRecord(
                new ImportId(ids.next()),
                kreds,
                imports.nextNumber(kreds),
                Office.CLOCK.instant(),
                new AccountId(ids.next()),
                null,
                Figures.NONE,
                true,
                null);
        imports.begin(record);
        imports.note(
                record.id(),
                List.of(Alteration.of(Alteration.Kind.PERSON, person.id().value(), person.version(), null)));
        imports.complete(
                record.id(),
                new Figures(
                        new Figures.Count(1, 0),
                        Figures.Count.NONE,
                        Figures.Count.NONE,
                        Figures.Count.NONE,
                        Figures.Count.NONE));
        return Thing.of(record.id().value(), String.valueOf(record.number()), 1);
    }
}
