package dk.amr.domain.workplace;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place where members work (S15), with the units that elect for themselves, if any. */
public record Workplace(
        WorkplaceId id,
        KredsId kreds,
        WorkplaceName name,
        @Nullable PNumber pNumber,
        Profile profile,
        Staffing staffing,
        List<Location> locations,
        List<WorkplaceName> units,
        Version version) {

    public Workplace {
        locations =
                locations.stream().sorted(Comparator.comparing(Location::from)).toList();
        units = units.stream().sorted(Comparator.comparing(WorkplaceName::key)).toList();
        if (locations.isEmpty()) {
            throw new InvalidValue(
                    "workplace-has-no-municipality",
                    new Sentence("Arbejdspladsen mangler en kommune.", "The workplace has no municipality."));
        }
    }

    /** A workplace that has always lain in that municipality, as far as anybody knows. */
    public static Workplace at(WorkplaceId id, KredsId kreds, WorkplaceName name, MunicipalityCode municipality) {
        return new Workplace(
                id,
                kreds,
                name,
                null,
                Profile.UNKNOWN,
                Staffing.UNKNOWN,
                List.of(new Location(municipality, Period.SINCE_EVER)),
                List.of(),
                Version.NEW);
    }

    /** Where it lies on the day. */
    public MunicipalityCode municipalityOn(LocalDate day) {
        return locations.stream()
                .filter(location -> !location.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(locations.getFirst())
                .municipality();
    }

    /** The workplace as the union's register now tells; a move counts from that day, and history stays as it was. */
    public Workplace asRegistered(
            WorkplaceName newName,
            @Nullable PNumber number,
            Profile newProfile,
            Staffing newStaffing,
            Location location) {
        return new Workplace(
                id,
                kreds,
                newName,
                number == null ? pNumber : number,
                profile.with(newProfile),
                staffing.with(newStaffing),
                movedTo(location),
                units,
                version);
    }

    /** The workplace with that unit among its units. */
    public Workplace withUnit(WorkplaceName unit) {
        if (units.stream().anyMatch(known -> known.key().equals(unit.key()))) {
            return this;
        }
        List<WorkplaceName> more =
                Stream.concat(units.stream(), Stream.of(unit)).toList();
        return new Workplace(id, kreds, name, pNumber, profile, staffing, locations, more, version);
    }

    private List<Location> movedTo(Location location) {
        if (municipalityOn(location.from()).equals(location.municipality())) {
            return locations;
        }
        Stream<Location> others =
                locations.stream().filter(known -> !known.from().equals(location.from()));
        return Stream.concat(others, Stream.of(location)).toList();
    }
}
