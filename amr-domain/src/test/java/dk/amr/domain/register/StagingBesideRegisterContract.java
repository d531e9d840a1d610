package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.aPersonWithoutNumber;
import static dk.amr.domain.person.PersonFixture.inAnotherKreds;
import static dk.amr.domain.register.RegisterFixture.aStagedRow;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static dk.amr.domain.workplace.WorkplaceFixture.withPNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.Given;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link RegisterStaging} must tell of the register that the rows lie beside. */
public interface StagingBesideRegisterContract extends StagingGapsContract {

    String ELMEHOEJ = "Arbejdsplads=Bosted Elmehøj";
    String SKANDERBORG = "Kommune=0746";

    private Given given() {
        return Given.in(ports());
    }

    private RegisterStaging.Layout layout(StagedRow... rows) {
        RegisterStaging.Layout layout = ports().staging().begin(aKreds().id());
        layout.add(List.of(rows));
        layout.complete();
        return layout;
    }

    private static List<PersonId> known(RegisterStaging.Layout layout) {
        return layout.people(null, 10).getFirst().known().stream()
                .map(known -> known.person().id())
                .toList();
    }

    private static StagedRow amrRow(int row, String... more) {
        String[] amr = {"Fornavn=Anna", "Efternavn=Prøve", "Hverv=AMR", "Tiltrådt=01-01-2026", ELMEHOEJ, SKANDERBORG};
        return aStagedRow(row, Stream.concat(Stream.of(amr), Stream.of(more)).toArray(String[]::new));
    }

    private static void settle(RegisterStaging.Layout layout) {
        layout.settleWorkplaces(layout.workplaces(null, 100).stream()
                .collect(Collectors.toMap(
                        WorkplaceGroup::key, unused -> aWorkplace().id())));
    }

    @Test
    default void somebody_is_known_by_number_with_memberships_and_mandates() {
        given().members(aPerson()).workplaces(aWorkplace()).mandates(anAmrMandate());
        try (RegisterStaging.Layout layout = layout(aStagedRow(2, "Medlemsnr=100001", "Fornavn=Anne"))) {
            KnownPerson known = layout.people(null, 10).getFirst().known().getFirst();

            assertThat(known.person())
                    .isEqualTo(ports().people().get(aKreds().id(), aPerson().id()));
            assertThat(known.memberships()).containsExactly(aMembership(aPerson()));
            assertThat(known.mandates())
                    .containsExactly(
                            ports().mandates().get(aKreds().id(), anAmrMandate().id()));
        }
    }

    @Test
    default void somebody_is_known_by_address_and_name() {
        given().people(aPerson(), aPerson(2, "Bo", "Prøve"));
        String address = "E-mail=PERSON1@example.org";
        try (RegisterStaging.Layout same = layout(amrRow(2, address));
                RegisterStaging.Layout other =
                        layout(aStagedRow(2, "Medlemsnr=7", "Fornavn=Bo", "Efternavn=Prøve", address))) {

            assertThat(known(same)).containsExactly(aPerson().id());
            assertThat(known(other)).isEmpty();
        }
    }

    @Test
    default void somebody_is_known_by_name_and_workplace_once_that_is_settled() {
        given().people(aPersonWithoutNumber(1, "Anna", "Prøve"), aPersonWithoutNumber(2, "Anna", "Prøve"))
                .workplaces(aWorkplace())
                .mandates(anAmrMandate());
        try (RegisterStaging.Layout layout = layout(amrRow(2))) {
            assertThat(known(layout)).isEmpty();
            settle(layout);

            assertThat(known(layout)).containsExactly(aPerson().id());
            assertThat(layout.people(null, 10).getFirst().workplaces().values())
                    .containsExactly(aWorkplace().id());
        }
    }

    @Test
    default void name_alone_makes_nobody_known() {
        given().people(aPersonWithoutNumber(1, "Anna", "Prøve"));
        try (RegisterStaging.Layout layout = layout(amrRow(2))) {
            settle(layout);

            assertThat(known(layout)).isEmpty();
        }
    }

    @Test
    default void somebody_with_another_number_of_the_file_is_not_offered() {
        given().people(aPerson()).workplaces(aWorkplace()).mandates(anAmrMandate());
        try (RegisterStaging.Layout layout = layout(
                amrRow(2, "E-mail=anden@example.org"),
                aStagedRow(3, "Medlemsnr=100001", "Fornavn=Anna", "Efternavn=Ny"))) {
            settle(layout);
            PersonGroup unnumbered = layout.people(null, 10).stream()
                    .filter(group -> group.rows().getFirst().cells().row() == 2)
                    .findFirst()
                    .orElseThrow();

            assertThat(unnumbered.known()).isEmpty();
        }
    }

    @Test
    default void somebody_of_another_kreds_is_not_known() {
        given().people(inAnotherKreds(aPerson()));
        try (RegisterStaging.Layout layout = layout(aStagedRow(2, "Medlemsnr=100001", "Fornavn=Anna"))) {
            assertThat(known(layout)).isEmpty();
        }
    }

    @Test
    default void a_workplace_is_known_by_p_number_or_else_by_name() {
        Workplace numbered = withPNumber(aWorkplace(2, "Havnen", "Aarhus"), "1000000002");
        given().workplaces(aWorkplace(), numbered, aWorkplace(3, "BOSTED elmehøj", "Odder"));
        try (RegisterStaging.Layout byNumber =
                        layout(amrRow(2, "P-nummer=1000000002"), aStagedRow(3, "Medlemsnr=1", "Fornavn=Bo"));
                RegisterStaging.Layout byName = layout(amrRow(2, "P-nummer=1000000009"))) {

            assertThat(byNumber.workplaces(null, 10).getFirst().known())
                    .extracting(Workplace::id)
                    .containsExactly(numbered.id());
            assertThat(byName.workplaces(null, 10).getFirst().known())
                    .extracting(Workplace::id)
                    .containsExactlyInAnyOrder(aWorkplace().id(), new WorkplaceId(CountingIds.id(3)));
        }
    }

    @Test
    default void a_settled_workplace_is_told_with_its_rows() {
        given().workplaces(aWorkplace());
        try (RegisterStaging.Layout layout = layout(amrRow(2))) {
            settle(layout);

            assertThat(layout.workplaces(null, 10).getFirst().settled())
                    .isEqualTo(aWorkplace().id());
        }
    }
}
