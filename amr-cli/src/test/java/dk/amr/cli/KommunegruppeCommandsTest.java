package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KommunegruppeCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_group_covers_several_municipalities() {
        Office office = Office.setUp(folder);

        Office.Answer answer =
                office.run("kommunegruppe", "create", "Kysten", "--municipality", "Odder", "--municipality", "0741");

        assertThat(answer.code()).as(answer.messages()).isZero();
        assertThat(answer.result()).matches("[0-9a-f-]{36}\\R");
        assertThat(office.run("kommunegruppe", "list").result()).contains("Kysten", "Odder, Samsø");
    }

    @Test
    void two_groups_never_share_a_name_or_a_municipality() {
        Office office = Office.setUp(folder);
        office.run("kommunegruppe", "create", "Kysten", "--municipality", "Odder", "Samsø")
                .isDone();

        assertThat(office.run("kommunegruppe", "create", "kysten", "--municipality", "Randers")
                        .code())
                .isEqualTo(1);
        assertThat(office.run("kommunegruppe", "create", "Øerne", "--municipality", "Samsø")
                        .code())
                .isEqualTo(1);
        assertThat(office.run("kommunegruppe", "create", "Månen", "--municipality", "Månen")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_municipality_moves_from_a_day_on() {
        Office office = Office.withRegister(folder);

        office.run("kommunegruppe", "map", "Aarhus", "--municipality", "Samsø", "--from", "2027-02-01")
                .isDone();

        assertThat(office.run("report", "coverage", "--as-of", "2027-01-31", "--format", "json")
                        .json()
                        .path("kommunegrupper"))
                .hasSize(3);
        assertThat(office.run("kommunegruppe", "list", "--as-of", "2027-02-01").result())
                .contains("Samsø, Aarhus");
        assertThat(office.run("kommunegruppe", "map", "Findesikke", "--municipality", "Samsø", "--from", "2027-02-01")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void amrs_are_let_in_from_a_day_on() {
        Office office = Office.withRegister(folder);

        office.run("kommunegruppe", "admit-amrs", "Aarhus", "--from", "2027-02-01")
                .isDone();

        assertThat(office.run("kommunegruppe", "admit-amrs", "Aarhus").code()).isEqualTo(2);
    }
}
