package dk.amr.persistence.workplace;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Profile;
import dk.amr.domain.workplace.Staffing;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record WorkplaceRow(
        UUID id,
        UUID kredsId,
        String name,
        String nameKey,
        String sortKey,
        @Nullable String pNumber,
        @Nullable String kind,
        @Nullable String targetGroup,
        @Nullable String employer,
        @Nullable Integer employees,
        @Nullable Integer amrSeats,
        int version) {

    static WorkplaceRow of(Workplace workplace) {
        WorkplaceName name = workplace.name();
        Profile profile = workplace.profile();
        return new WorkplaceRow(
                workplace.id().value(),
                workplace.kreds().value(),
                name.value(),
                name.key(),
                Danish.sortKey(name.value()),
                workplace.pNumber() == null ? null : workplace.pNumber().value(),
                profile.kind(),
                profile.targetGroup(),
                profile.employer(),
                workplace.staffing().employees(),
                workplace.staffing().amrSeats(),
                workplace.version().number());
    }

    List<WorkplaceWordRow> words() {
        return Danish.words(name).stream()
                .map(word -> new WorkplaceWordRow(kredsId, word, id))
                .toList();
    }

    Workplace toDomain(List<LocationRow> locations, List<UnitRow> units) {
        return new Workplace(
                new WorkplaceId(id),
                new KredsId(kredsId),
                new WorkplaceName(name),
                pNumber == null ? null : new PNumber(pNumber),
                new Profile(kind, targetGroup, employer),
                new Staffing(employees, amrSeats),
                locations.stream().map(LocationRow::toDomain).toList(),
                units.stream()
                        .filter(unit -> !unit.unitKey().isEmpty())
                        .map(UnitRow::toDomain)
                        .toList(),
                new Version(version));
    }
}
