package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the acceptance tells of mandates, on the command line of an office that has F1, whichever database it chose. */
class MandatesOverTimeTest {

    private static final String ELMEHOEJ = "Bosted Elmehøj";

    @TempDir
    private Path folder;

    private Office office(Databases database) {
        Office office = database.anEmptyOffice(folder);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org", "--as-of", "2027-01-01")
                .isDone();
        office.run("register", "import", office.fixture().toString(), "--as-of", "2027-01-01")
                .isDone();
        return office;
    }

    /** Runs a command about mandates on that day. */
    private static Office.Answer on(String day, Office office, String... command) {
        return office.run(Stream.of(Stream.of("mandate"), Stream.of(command), Stream.of("--as-of", day))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    /** What is listed of the person's mandates on the day, each as state, workplace and last day, the earliest first. */
    private static List<String> told(Office office, String person, String day) {
        List<String> told = new ArrayList<>();
        for (JsonNode each : on(day, office, "list", "--person", person, "--all", "--format", "json")
                .isDone()
                .json()
                .path("mandates")) {
            told.add(each.path("role").asText() + " " + each.path("state").asText() + " "
                    + each.path("workplace").asText() + " "
                    + each.path("lastDay").asText());
        }
        return told;
    }

    private static int eligible(Office office, String day) {
        return office.run("report", "coverage", "--as-of", day, "--format", "json")
                .isDone()
                .json()
                .path("eligible")
                .asInt();
    }

    private static String refusal(Office.Answer answer) {
        assertThat(answer.code()).as(answer.messages()).isEqualTo(1);
        assertThat(answer.result()).isEmpty();
        assertThat(answer.messages().strip()).doesNotContain("\n");
        return answer.messages();
    }

    @ParameterizedTest
    @EnumSource
    void SC1_a_new_amr_is_registered_from_the_form(Databases database) {
        Office office = office(database);
        String[] form = {
            "report",
            "--person",
            "100030",
            "--workplace",
            ELMEHOEJ,
            "--role",
            "AMR",
            "--elected",
            "2026-11-02",
            "--from",
            "2026-11-15",
            "--reported",
            "2026-11-20"
        };

        assertThat(refusal(on("2026-11-20", office, with(form, "--months", "36"))))
                .contains("kræver en aftale");
        assertThat(refusal(on("2026-11-20", office, with(form, "--months", "60"))))
                .contains("48 måneder");
        assertThat(refusal(on("2026-11-20", office, with(form, "--months", "60", "--agreement", "lokalaftale"))))
                .contains("48 måneder");
        assertThat(on("2026-11-20", office, with(form, "--months", "24"))
                        .isDone()
                        .messages())
                .contains("14. november 2028");

        assertThat(told(office, "Medlem30", "2026-11-20")).containsExactly("AMR ACTIVE Bosted Elmehøj 2028-11-14");
        assertThat(told(office, "Medlem30", "2028-11-14")).containsExactly("AMR ACTIVE Bosted Elmehøj 2028-11-14");
        assertThat(told(office, "Medlem30", "2028-11-15")).containsExactly("AMR EXPIRED Bosted Elmehøj 2028-11-14");
    }

    @ParameterizedTest
    @EnumSource
    void R2_an_election_that_is_only_reported_counts_when_it_is_registered(Databases database) {
        Office office = office(database);
        String[] form = {
            "report",
            "--person",
            "100030",
            "--workplace",
            ELMEHOEJ,
            "--role",
            "AMR",
            "--from",
            "2026-11-15",
            "--awaiting"
        };
        on("2026-11-20", office, form).isDone();

        assertThat(told(office, "Medlem30", "2027-01-01")).containsExactly("AMR REPORTED Bosted Elmehøj 2028-11-14");
        assertThat(eligible(office, "2027-01-01")).isEqualTo(6);
        on("2027-01-01", office, "reject", "--person", "100030", "--reason", "election-invalid")
                .isDone();
        assertThat(told(office, "Medlem30", "2027-01-01")).containsExactly("AMR REJECTED Bosted Elmehøj 2028-11-14");
        on("2027-01-01", office, form).isDone();
        on("2027-01-01", office, "activate", "--person", "100030").isDone();
        assertThat(eligible(office, "2027-01-01")).isEqualTo(7);
        assertThat(refusal(on("2027-01-01", office, "activate", "--person", "100030")))
                .contains("afventer ikke registrering");
        assertThat(refusal(on("2027-01-01", office, with(form, "--reported", "2027-01-01"))))
                .contains("allerede det hverv");
    }

    @ParameterizedTest
    @EnumSource
    void E1_who_leaves_for_randers_has_an_ended_mandate_and_a_new_one(Databases database) throws IOException {
        Office office = office(database);
        Path randers = folder.resolve("randers.csv");
        Files.writeString(randers, """
                Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt
                ;Bo;Leder;Leder;Botilbud Gudenåen;Randers;01-01-2020
                """, StandardCharsets.UTF_8);
        office.run("register", "import", randers.toString(), "--as-of", "2027-01-01")
                .isDone();

        Office.Answer refused = on(
                "2027-05-01",
                office,
                "transfer",
                "--person",
                "100006",
                "--on",
                "2027-04-30",
                "--to",
                "Ingensteds",
                "--elected",
                "2027-06-01",
                "--from",
                "2027-06-01");
        assertThat(refusal(refused)).contains("arbejdsplads");
        assertThat(told(office, "Finn", "2027-05-01")).containsExactly("AMR ACTIVE Aarhus Specialbosted 2028-01-31");

        on(
                        "2027-06-02",
                        office,
                        "transfer",
                        "--person",
                        "100006",
                        "--workplace",
                        "Aarhus Specialbosted",
                        "--on",
                        "2027-04-30",
                        "--to",
                        "Botilbud Gudenåen",
                        "--elected",
                        "2027-06-01",
                        "--from",
                        "2027-06-01")
                .isDone();

        assertThat(told(office, "Finn", "2027-06-02"))
                .containsExactly(
                        "AMR ENDED Aarhus Specialbosted 2027-04-30", "AMR ACTIVE Botilbud Gudenåen 2029-05-31");
        assertThat(told(office, "Finn", "2027-04-30").getFirst())
                .isEqualTo("AMR ACTIVE Aarhus Specialbosted 2027-04-30");
        assertThat(eligible(office, "2027-05-15")).isEqualTo(4);
        assertThat(eligible(office, "2027-06-02")).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void E2_one_of_two_mandates_ends_and_the_other_goes_on(Databases database) {
        Office office = office(database);
        on("2027-02-01", office, "end", "--person", "100004", "--role", "TR", "--on", "2027-02-28", "--reason", "other")
                .isDone();

        assertThat(told(office, "Dan", "2027-03-01"))
                .containsExactlyInAnyOrder(
                        "AMR ACTIVE Støttecenter Nord 2028-05-31", "TR ENDED Støttecenter Nord 2027-02-28");
        assertThat(eligible(office, "2027-02-28")).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void E5_an_amr_who_becomes_leader_is_no_longer_amr_from_that_day(Databases database) {
        Office office = office(database);
        on("2027-08-20", office, "end", "--person", "100001", "--on", "2027-08-31", "--reason", "promoted-to-leader")
                .isDone();
        on(
                        "2027-08-20",
                        office,
                        "report",
                        "--person",
                        "100001",
                        "--workplace",
                        ELMEHOEJ,
                        "--role",
                        "Leder",
                        "--from",
                        "2027-09-01")
                .isDone();

        assertThat(told(office, "Anna", "2027-08-31"))
                .containsExactly("AMR ACTIVE Bosted Elmehøj 2027-08-31", "LEADER UPCOMING Bosted Elmehøj null");
        assertThat(told(office, "Anna", "2027-09-01"))
                .containsExactly("AMR ENDED Bosted Elmehøj 2027-08-31", "LEADER ACTIVE Bosted Elmehøj null");
    }

    @ParameterizedTest
    @EnumSource
    void E13_a_re_election_follows_the_mandate_without_a_gap(Databases database) {
        Office office = office(database);
        String[] renew = {"renew", "--person", "100003", "--elected", "2027-02-10"};

        assertThat(refusal(on("2027-02-15", office, with(renew, "--from", "2027-02-28"))))
                .contains("ikke slut før den dag");
        on("2027-02-15", office, with(renew, "--awaiting")).isDone();
        assertThat(told(office, "Carla", "2027-03-01"))
                .containsExactly(
                        "AMR EXPIRED Døgninstitutionen Kildegården 2027-02-28",
                        "AMR REPORTED Døgninstitutionen Kildegården 2029-02-28");
        assertThat(eligible(office, "2027-03-01")).isEqualTo(5);
        on("2027-03-10", office, "activate", "--person", "100003").isDone();
        assertThat(eligible(office, "2027-03-01")).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void E14_an_election_reported_14_months_late_counts_from_its_start(Databases database) {
        Office office = office(database);
        on(
                        "2028-01-15",
                        office,
                        "report",
                        "--person",
                        "100030",
                        "--workplace",
                        ELMEHOEJ,
                        "--role",
                        "AMR",
                        "--elected",
                        "2026-11-02",
                        "--from",
                        "2026-11-15")
                .isDone();

        assertThat(told(office, "Medlem30", "2027-01-01")).containsExactly("AMR ACTIVE Bosted Elmehøj 2028-11-14");
        assertThat(eligible(office, "2027-01-01")).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void E15_a_successor_holds_the_seat_until_the_end_of_the_original_who_comes_back(Databases database) {
        Office office = office(database);
        on("2027-02-01", office, "pause", "--person", "100006", "--on", "2027-02-01")
                .isDone();
        String[] successor = {
            "report",
            "--person",
            "100030",
            "--workplace",
            "Aarhus Specialbosted",
            "--role",
            "AMR",
            "--from",
            "2027-02-15",
            "--until",
            "2028-01-31"
        };

        assertThat(refusal(on("2027-02-10", office, successor))).contains("måneder");
        on("2027-02-10", office, with(successor, "--kind", "afløser")).isDone();
        assertThat(told(office, "Medlem30", "2027-03-01"))
                .containsExactly("AMR ACTIVE Aarhus Specialbosted 2028-01-31");
        assertThat(told(office, "Finn", "2027-03-01"))
                .containsExactly("AMR LONG_ABSENCE Aarhus Specialbosted 2028-01-31");
        assertThat(eligible(office, "2027-02-10")).isEqualTo(5);
        assertThat(eligible(office, "2027-02-15")).isEqualTo(6);
        on("2027-07-01", office, "resume", "--person", "100006", "--on", "2027-07-01")
                .isDone();
        assertThat(told(office, "Finn", "2027-07-01")).containsExactly("AMR ACTIVE Aarhus Specialbosted 2028-01-31");
    }

    @ParameterizedTest
    @EnumSource
    void a_corrected_date_moves_all_that_follows_from_it(Databases database) {
        Office office = office(database);
        String[] correct = {"correct", "--person", "100001"};

        assertThat(refusal(on("2027-01-04", office, with(correct, "--months", "36"))))
                .contains("kræver en aftale");
        assertThat(refusal(on("2027-01-04", office, with(correct, "--months", "60", "--agreement", "aftale"))))
                .contains("48 måneder");
        assertThat(refusal(on("2027-01-04", office, with(correct, "--from", "2026-11-01"))))
                .contains("valg");
        on("2027-01-04", office, with(correct, "--from", "2027-04-01")).isDone();

        assertThat(told(office, "Anna", "2027-03-31")).containsExactly("AMR UPCOMING Bosted Elmehøj 2029-03-31");
        assertThat(eligible(office, "2027-01-01")).isEqualTo(5);
        assertThat(on("2027-01-04", office, correct).code()).isEqualTo(2);
        assertThat(on("2027-01-04", office, with(correct, "--months", "24", "--until", "2029-01-01"))
                        .code())
                .isEqualTo(2);
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }
}
