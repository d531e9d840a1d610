package dk.amr.domain.kommunegruppe;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A group of the union's representatives in one or more municipalities.
 *
 * @param amrsSince the first day on which AMRs belong to the group beside the TRs (S59)
 */
public record Kommunegruppe(
        KommunegruppeId id,
        KredsId kreds,
        KommunegruppeName name,
        LocalDate amrsSince,
        List<Coverage> coverage,
        Version version) {

    public Kommunegruppe {
        coverage = coverage.stream()
                .sorted(Comparator.comparing(
                                (Coverage each) -> each.municipality().value())
                        .thenComparing(each -> each.period().from()))
                .toList();
    }

    /** A group that has always covered the municipalities, with TRs and AMRs from the beginning. */
    public static Kommunegruppe covering(
            KommunegruppeId id, KredsId kreds, KommunegruppeName name, List<MunicipalityCode> municipalities) {
        List<Coverage> always = municipalities.stream()
                .distinct()
                .map(municipality -> new Coverage(municipality, Period.always()))
                .toList();
        return new Kommunegruppe(id, kreds, name, Period.SINCE_EVER, always, Version.NEW);
    }

    /** Whether the group covers the municipality on the day. */
    public boolean covers(MunicipalityCode municipality, LocalDate day) {
        return coverage.stream()
                .anyMatch(each -> each.municipality().equals(municipality)
                        && each.period().includes(day));
    }

    /** The municipalities that the group covers on the day, by code. */
    public List<MunicipalityCode> municipalitiesOn(LocalDate day) {
        return coverage.stream()
                .filter(each -> each.period().includes(day))
                .map(Coverage::municipality)
                .toList();
    }

    /**
     * Whether somebody with that role belongs to the group on the day: TRs always, AMRs since they were let in (S55).
     */
    public boolean includes(MandateRole role, LocalDate day) {
        return switch (role) {
            case TR, FTR -> true;
            case AMR -> !day.isBefore(amrsSince);
            case LEADER -> false;
        };
    }

    /** The group with AMRs among its members from that day on (S64). */
    public Kommunegruppe admittingAmrsFrom(LocalDate day) {
        return new Kommunegruppe(id, kreds, name, day, coverage, version);
    }

    /** The group covering, since ever, one more municipality that nobody covers. */
    public Kommunegruppe alsoCovering(MunicipalityCode municipality) {
        return with(municipality, List.of(new Coverage(municipality, Period.always())));
    }

    /** The group with that coverage in place of what it had of the same municipality. */
    Kommunegruppe with(MunicipalityCode municipality, List<Coverage> ofMunicipality) {
        Stream<Coverage> others =
                coverage.stream().filter(each -> !each.municipality().equals(municipality));
        return new Kommunegruppe(
                id,
                kreds,
                name,
                amrsSince,
                Stream.concat(others, ofMunicipality.stream()).toList(),
                version);
    }

    List<Coverage> of(MunicipalityCode municipality) {
        return coverage.stream()
                .filter(each -> each.municipality().equals(municipality))
                .toList();
    }
}
