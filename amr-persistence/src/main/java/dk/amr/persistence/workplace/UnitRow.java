package dk.amr.persistence.workplace;

import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceName;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

record UnitRow(UUID workplaceId, String unitKey, String name) {

    static List<UnitRow> of(Workplace workplace) {
        UUID id = workplace.id().value();
        Stream<UnitRow> whole = Stream.of(new UnitRow(id, "", ""));
        Stream<UnitRow> units = workplace.units().stream().map(unit -> new UnitRow(id, unit.key(), unit.value()));
        return Stream.concat(whole, units).toList();
    }

    WorkplaceName toDomain() {
        return new WorkplaceName(name);
    }
}
