package dk.amr.domain.workplace;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplaceInFull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.CountingIds;
import org.junit.jupiter.api.Test;

final class WorkplaceFinderTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final WorkplaceFinder finder = installation.get(WorkplaceFinder.class);

    private WorkplaceId find(String reference) {
        return finder.find(aKreds().id(), reference).id();
    }

    @Test
    void a_workplace_is_found_by_id_p_number_or_name() {
        Given.in(installation.ports()).workplaces(aWorkplaceInFull());

        assertThat(find(aWorkplace().id().value().toString()))
                .isEqualTo(aWorkplace().id());
        assertThat(find("1000000001")).isEqualTo(aWorkplace().id());
        assertThat(find("bosted  elmehøj")).isEqualTo(aWorkplace().id());
    }

    @Test
    void two_of_one_name_are_refused_rather_than_guessed_among() {
        Given.in(installation.ports()).workplaces(aWorkplace(), aWorkplace(2, "Bosted Elmehøj", "Odder"));

        assertThatThrownBy(() -> find("Bosted Elmehøj")).isInstanceOf(WorkplaceIsAmbiguous.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> find("Bosted Elmehøj")).isInstanceOf(UnknownWorkplace.class);
        assertThatThrownBy(() -> find("1000000001")).isInstanceOf(UnknownWorkplace.class);
        assertThatThrownBy(() -> find(CountingIds.id(9).toString())).isInstanceOf(UnknownWorkplace.class);
    }
}
