package dk.amr.domain.kommunegruppe;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.stream.Stream;

/** Kommunegrupper for tests. */
public final class KommunegruppeFixture {

    private KommunegruppeFixture() {}

    public static Kommunegruppe aKommunegruppe() {
        return aKommunegruppe(1, "Skanderborg", "Skanderborg");
    }

    /** A group that has always covered those municipalities. */
    public static Kommunegruppe aKommunegruppe(int number, String name, String... municipalities) {
        return Kommunegruppe.covering(
                new KommunegruppeId(CountingIds.id(number)),
                aKreds().id(),
                new KommunegruppeName(name),
                Stream.of(municipalities).map(KommunegruppeFixture::code).toList());
    }

    /** A group with that coverage, and AMRs in it since ever. */
    public static Kommunegruppe aDatedKommunegruppe(int number, String name, Coverage... coverage) {
        return new Kommunegruppe(
                new KommunegruppeId(CountingIds.id(number)),
                aKreds().id(),
                new KommunegruppeName(name),
                Period.SINCE_EVER,
                List.of(coverage),
                Version.NEW);
    }

    public static Coverage coverage(String municipality, Period period) {
        return new Coverage(code(municipality), period);
    }

    public static MunicipalityCode code(String municipality) {
        return Municipalities.read(municipality).code();
    }
}
