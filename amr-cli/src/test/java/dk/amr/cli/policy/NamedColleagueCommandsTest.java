package dk.amr.cli.policy;

import static dk.amr.cli.policy.F1Office.on;
import static dk.amr.cli.policy.F1Office.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands name a colleague by e-mail address, as ever, or by name, on both databases. */
class NamedColleagueCommandsTest {

    private static final String DAY = "2027-01-05";

    @TempDir
    private Path folder;

    private Office office(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        account(office, "nora@example.org", "Nora Prøve");
        return office;
    }

    private static void account(Office office, String address, String name) {
        on(office, DAY, "account", "add", address, "--name", name, "--role", "consultant")
                .isDone();
    }

    private static String[] establish(String facilitator) {
        return new String[] {"network", "establish", "--kommunegruppe", "Samsø", "--facilitator", facilitator};
    }

    private static String facilitator(Office office, String network) {
        for (JsonNode line : on(office, DAY, "network", "list", "--format", "json")
                .isDone()
                .json()
                .get("networks")) {
            if (line.toString().contains(network)) {
                return line.get("facilitator").asText();
            }
        }
        throw new AssertionError(network);
    }

    @ParameterizedTest
    @EnumSource
    void a_network_is_established_and_handed_over_by_name(Databases database) {
        Office office = office(database);

        on(office, DAY, establish("nora  PRØVE")).isDone();
        on(office, DAY, "network", "assign-facilitator", "Aarhus", "--facilitator", "Nora Prøve (nora@example.org)")
                .isDone();

        assertThat(facilitator(office, "Samsø")).isEqualTo("nora@example.org");
        assertThat(facilitator(office, "Aarhus")).isEqualTo("nora@example.org");
        assertThat(facilitator(office, "Skanderborg")).isEqualTo("chef@example.org");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_several_and_what_is_neither_end_with_a_sentence_about_what_to_write(Databases database) {
        Office office = office(database);
        account(office, "prøve@example.org", "Nora Prøve");

        assertThat(refused(office, DAY, establish("Nora Prøve"))).contains("Write the e-mail address");
        assertThat(refused(office, DAY, establish("Ingen Sådan"))).contains("Nobody of that name or e-mail address");
        assertThat(on(office, DAY, establish("Nora nora@example.org")).code()).isEqualTo(2);
        assertThat(on(office, DAY, establish("nora@")).code()).isEqualTo(2);
        assertThat(on(office, DAY, establish(" ")).messages()).contains("--facilitator: Write the colleague's name");
        on(office, DAY, establish("nora@example.org")).isDone();
    }

    @ParameterizedTest
    @EnumSource
    void a_meeting_keeps_the_colleague_who_was_named_until_another_is(Databases database) {
        Office office = office(database);
        account(office, "sune@example.org", "Sune Prøve");
        MeetingOffice.plan(
                        office,
                        "2027-02-09",
                        "15:15",
                        "17:15",
                        "--reason",
                        "Ferie",
                        "--co-facilitator",
                        "Nora Prøve <nora@example.org>")
                .isDone();
        on(office, DAY, "meeting", "revise", MeetingOffice.MEETING, "--place", "Rådhuset")
                .isDone();
        assertThat(beside(office)).isEqualTo("nora@example.org");

        on(office, DAY, "meeting", "revise", MeetingOffice.MEETING, "--co-facilitator", "sune prøve")
                .isDone();

        assertThat(beside(office)).isEqualTo("sune@example.org");
    }

    private static String beside(Office office) {
        JsonNode meeting = MeetingOffice.show(office, MeetingOffice.MEETING, DAY);
        return meeting.get("coFacilitator").asText();
    }
}
