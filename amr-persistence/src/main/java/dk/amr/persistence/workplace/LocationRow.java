package dk.amr.persistence.workplace;

import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.workplace.Location;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LocationRow(
        UUID workplaceId, LocalDate fromOn, @Nullable LocalDate untilOn, String municipality) {

    static List<LocationRow> of(Workplace workplace) {
        List<LocationRow> rows = new ArrayList<>();
        List<Location> locations = workplace.locations();
        for (int i = 0; i < locations.size(); i++) {
            LocalDate until = i + 1 < locations.size() ? locations.get(i + 1).from() : null;
            Location location = locations.get(i);
            rows.add(new LocationRow(
                    workplace.id().value(),
                    location.from(),
                    until,
                    location.municipality().value()));
        }
        return rows;
    }

    Location toDomain() {
        return new Location(new MunicipalityCode(municipality), fromOn);
    }
}
