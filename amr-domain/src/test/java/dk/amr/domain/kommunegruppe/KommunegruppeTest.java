package dk.amr.domain.kommunegruppe;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.code;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.mandate.MandateRole;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KommunegruppeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller office = installation.caller(Role.OFFICE_ADMIN);

    private KommunegruppeId create(String name, String... municipalities) {
        return installation
                .get(CreateKommunegruppe.class)
                .create(
                        office,
                        new CreateKommunegruppe.Request(
                                new KommunegruppeName(name),
                                Stream.of(municipalities)
                                        .map(KommunegruppeFixture::code)
                                        .toList()));
    }

    private Kommunegruppe get(KommunegruppeId id) {
        return installation.ports().kommunegrupper().find(aKreds().id(), id).orElseThrow();
    }

    @Test
    void S56_a_kommunegruppe_covers_one_municipality_or_more() {
        Kommunegruppe group = get(create("Odder/Samsø", "Odder", "Samsø"));

        assertThat(group.municipalitiesOn(DAY)).containsExactly(code("Odder"), code("Samsø"));
        assertThatThrownBy(() -> create("Ingen")).isInstanceOf(KommunegruppeNeedsAMunicipality.class);
    }

    @Test
    void D3_a_municipality_that_is_covered_is_not_covered_again() {
        create("Odder", "Odder");

        assertThatThrownBy(() -> create("Samsø", "Odder")).isInstanceOf(MunicipalityIsCovered.class);
        assertThatThrownBy(() -> create("ODDER", "Samsø")).isInstanceOf(KommunegruppeExistsAlready.class);
    }

    @Test
    void E22_a_municipality_is_mapped_to_another_group_from_a_day_on() {
        KommunegruppeId odder = create("Odder", "Odder", "Samsø");
        KommunegruppeId aarhus = create("Aarhus", "Aarhus");
        installation
                .get(MapMunicipality.class)
                .map(office, new MapMunicipality.Request("aarhus", code("Samsø"), DAY, null));

        assertThat(get(odder).covers(code("Samsø"), DAY.minusDays(1))).isTrue();
        assertThat(get(odder).covers(code("Samsø"), DAY)).isFalse();
        assertThat(get(aarhus).covers(code("Samsø"), DAY)).isTrue();
    }

    @Test
    void a_group_that_is_not_there_is_nothing() {
        MapMunicipality.Request request = new MapMunicipality.Request("Ukendt", code("Samsø"), DAY, null);

        assertThatThrownBy(() -> installation.get(MapMunicipality.class).map(office, request))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void S64_the_amrs_join_the_trs_from_a_day_on() {
        KommunegruppeId id = create("Odder", "Odder");
        installation.get(AdmitAmrs.class).admit(office, new AdmitAmrs.Request("Odder", DAY, null));

        Kommunegruppe group = get(id);
        assertThat(group.includes(MandateRole.AMR, DAY.minusDays(1))).isFalse();
        assertThat(group.includes(MandateRole.AMR, DAY)).isTrue();
        assertThat(group.includes(MandateRole.TR, DAY.minusDays(1))).isTrue();
        assertThat(group.includes(MandateRole.FTR, DAY)).isTrue();
        assertThat(group.includes(MandateRole.LEADER, DAY)).isFalse();
    }
}
