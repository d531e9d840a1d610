package dk.amr.persistence.register;

import dk.amr.domain.register.StagedRow;
import dk.amr.domain.register.file.Cells;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record StagedRowRow(
        UUID layoutId,
        int rowNumber,
        String personKey,
        @Nullable String memberNumber,
        @Nullable String emailName,
        @Nullable String nameWorkplace,
        String likeName,
        @Nullable String workplaceKey,
        String cells) {

    static StagedRowRow of(UUID layout, StagedRow row) {
        return new StagedRowRow(
                layout,
                row.cells().row(),
                row.person(),
                row.memberNumber(),
                row.emailAndName(),
                row.nameAndWorkplace(),
                row.likeName(),
                row.workplace(),
                row.cells().packed());
    }

    StagedRow toDomain() {
        return new StagedRow(
                Cells.unpack(rowNumber, cells),
                personKey,
                memberNumber,
                emailName,
                nameWorkplace,
                likeName,
                workplaceKey);
    }

    @Override
    public String toString() {
        return "StagedRowRow[" + rowNumber + "]";
    }
}
