package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the acceptance tells of mandates, on the command line of an office that has F1, whichever database it chose. */
class MandatesOverTimeTest {

    @TempDir
    private Path folder;

    private MandateDesk desk(Databases database) {
        return new MandateDesk(F1Office.registered(database, folder));
    }

    @ParameterizedTest
    @EnumSource
    void SC1_a_new_amr_is_registered_from_the_form(Databases database) {
        MandateDesk desk = desk(database);
        String form = "report --person 100030 --workplace 'Bosted Elmehøj' --role AMR --elected 2026-11-02"
                + " --from 2026-11-15 --reported 2026-11-20";

        assertThat(desk.refused("2026-11-20", form + " --months 36")).contains("kræver en aftale");
        assertThat(desk.refused("2026-11-20", form + " --months 60")).contains("48 måneder");
        assertThat(desk.refused("2026-11-20", form + " --months 60 --agreement lokalaftale"))
                .contains("48 måneder");
        assertThat(desk.on("2026-11-20", form + " --months 24").isDone().messages())
                .contains("14. november 2028");

        assertThat(desk.told("Medlem30", "2026-11-20")).containsExactly("AMR ACTIVE Bosted Elmehøj 2028-11-14");
        assertThat(desk.told("Medlem30", "2028-11-14")).containsExactly("AMR ACTIVE Bosted Elmehøj 2028-11-14");
        assertThat(desk.told("Medlem30", "2028-11-15")).containsExactly("AMR EXPIRED Bosted Elmehøj 2028-11-14");
    }

    @ParameterizedTest
    @EnumSource
    void R5_an_election_that_is_only_reported_counts_when_it_is_registered(Databases database) {
        MandateDesk desk = desk(database);
        String form = "report --person 100030 --workplace 'Bosted Elmehøj' --role AMR --from 2026-11-15 --awaiting";
        desk.on("2026-11-20", form).isDone();

        assertThat(desk.told("Medlem30", "2027-01-01")).containsExactly("AMR REPORTED Bosted Elmehøj 2028-11-14");
        assertThat(desk.eligible("2027-01-01")).isEqualTo(6);
        assertThat(desk.refused("2027-01-01", "reject --person 100030 --reason left-workplace"))
                .contains("kun afvises");
        desk.on("2027-01-01", "reject --person 100030 --reason election-invalid")
                .isDone();
        assertThat(desk.told("Medlem30", "2027-01-01")).containsExactly("AMR REJECTED Bosted Elmehøj 2028-11-14");
        desk.on("2027-01-01", form).isDone();
        desk.on("2027-01-01", "activate --person 100030").isDone();
        assertThat(desk.eligible("2027-01-01")).isEqualTo(7);
        assertThat(desk.refused("2027-01-01", "activate --person 100030")).contains("afventer ikke registrering");
        assertThat(desk.refused("2027-01-01", form)).contains("allerede det hverv");
    }

    @ParameterizedTest
    @EnumSource
    void E1_who_leaves_for_randers_has_an_ended_mandate_and_a_new_one(Databases database) throws IOException {
        MandateDesk desk = desk(database);
        Path randers = Files.writeString(folder.resolve("randers.csv"), """
                Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt
                ;Bo;Leder;Leder;Botilbud Gudenåen;Randers;01-01-2020
                """, StandardCharsets.UTF_8);
        desk.office()
                .run("register", "import", randers.toString(), "--as-of", "2027-01-01")
                .isDone();
        String move = "transfer --person 100006 --on 2027-04-30 --elected 2027-06-01 --from 2027-06-01 --to ";

        assertThat(desk.refused("2027-05-01", move + "Ingensteds")).contains("rbejdsplads");
        assertThat(desk.told("Finn", "2027-05-01")).containsExactly("AMR ACTIVE Aarhus Specialbosted 2028-01-31");
        desk.on("2027-06-02", move + "'Botilbud Gudenåen'").isDone();

        assertThat(desk.told("Finn", "2027-06-02"))
                .containsExactly(
                        "AMR ENDED Aarhus Specialbosted 2027-04-30", "AMR ACTIVE Botilbud Gudenåen 2029-05-31");
        assertThat(desk.told("Finn", "2027-04-30").getFirst()).isEqualTo("AMR ACTIVE Aarhus Specialbosted 2027-04-30");
        assertThat(desk.eligible("2027-05-15")).isEqualTo(4);
        assertThat(desk.eligible("2027-06-02")).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void E2_one_of_two_mandates_ends_and_the_other_goes_on(Databases database) {
        MandateDesk desk = desk(database);
        desk.on("2027-02-01", "end --person 100004 --role TR --on 2027-02-28 --reason other")
                .isDone();

        assertThat(desk.told("Dan", "2027-03-01"))
                .containsExactlyInAnyOrder(
                        "AMR ACTIVE Støttecenter Nord 2028-05-31", "TR ENDED Støttecenter Nord 2027-02-28");
        assertThat(desk.eligible("2027-02-28")).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void E5_an_amr_who_becomes_leader_is_no_longer_amr_from_that_day(Databases database) {
        MandateDesk desk = desk(database);
        desk.on("2027-08-20", "end --person 100001 --on 2027-08-31 --reason promoted-to-leader")
                .isDone();
        desk.on("2027-08-20", "report --person 100001 --workplace 'Bosted Elmehøj' --role Leder --from 2027-09-01")
                .isDone();

        assertThat(desk.told("Anna", "2027-08-31"))
                .containsExactly("AMR ACTIVE Bosted Elmehøj 2027-08-31", "LEADER UPCOMING Bosted Elmehøj null");
        assertThat(desk.told("Anna", "2027-09-01"))
                .containsExactly("AMR ENDED Bosted Elmehøj 2027-08-31", "LEADER ACTIVE Bosted Elmehøj null");
    }

    @ParameterizedTest
    @EnumSource
    void E13_a_re_election_follows_the_mandate_without_a_gap(Databases database) {
        MandateDesk desk = desk(database);
        String renew = "renew --person 100003 --elected 2027-02-10";

        assertThat(desk.refused("2027-02-15", renew + " --from 2027-02-28")).contains("ikke slut før den dag");
        desk.on("2027-02-15", renew + " --awaiting").isDone();
        assertThat(desk.told("Carla", "2027-03-01"))
                .containsExactly(
                        "AMR EXPIRED Døgninstitutionen Kildegården 2027-02-28",
                        "AMR REPORTED Døgninstitutionen Kildegården 2029-02-28");
        assertThat(desk.eligible("2027-03-01")).isEqualTo(5);
        desk.on("2027-03-10", "activate --person 100003").isDone();
        assertThat(desk.eligible("2027-03-01")).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void E14_an_election_reported_14_months_late_counts_from_its_start(Databases database) {
        MandateDesk desk = desk(database);
        desk.on(
                        "2028-01-15",
                        "report --person 100030 --workplace 'Bosted Elmehøj' --role AMR --elected 2026-11-02"
                                + " --from 2026-11-15")
                .isDone();

        assertThat(desk.told("Medlem30", "2027-01-01")).containsExactly("AMR ACTIVE Bosted Elmehøj 2028-11-14");
        assertThat(desk.eligible("2027-01-01")).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void E15_a_successor_holds_the_seat_until_the_end_of_the_original_who_comes_back(Databases database) {
        MandateDesk desk = desk(database);
        desk.on("2027-02-01", "pause --person 100006 --on 2027-02-01").isDone();
        String successor = "report --person 100030 --workplace 'Aarhus Specialbosted' --role AMR --from 2027-02-15"
                + " --until 2028-01-31";

        assertThat(desk.refused("2027-02-10", successor)).contains("måneder");
        desk.on("2027-02-10", successor + " --kind afløser").isDone();
        assertThat(desk.told("Medlem30", "2027-03-01")).containsExactly("AMR ACTIVE Aarhus Specialbosted 2028-01-31");
        assertThat(desk.told("Finn", "2027-03-01")).containsExactly("AMR LONG_ABSENCE Aarhus Specialbosted 2028-01-31");
        assertThat(desk.eligible("2027-02-10")).isEqualTo(5);
        assertThat(desk.eligible("2027-02-15")).isEqualTo(6);
        desk.on("2027-07-01", "resume --person 100006 --on 2027-07-01").isDone();
        assertThat(desk.told("Finn", "2027-07-01")).containsExactly("AMR ACTIVE Aarhus Specialbosted 2028-01-31");
    }

    @ParameterizedTest
    @EnumSource
    void a_corrected_date_moves_all_that_follows_from_it(Databases database) {
        MandateDesk desk = desk(database);
        String correct = "correct --person 100001";

        assertThat(desk.refused("2027-01-04", correct + " --months 36")).contains("kræver en aftale");
        assertThat(desk.refused("2027-01-04", correct + " --months 60 --agreement aftale"))
                .contains("48 måneder");
        assertThat(desk.refused("2027-01-04", correct + " --from 2026-11-01")).contains("valg");
        desk.on("2027-01-04", correct + " --from 2027-04-01").isDone();

        assertThat(desk.told("Anna", "2027-03-31")).containsExactly("AMR UPCOMING Bosted Elmehøj 2029-03-31");
        assertThat(desk.eligible("2027-01-01")).isEqualTo(5);
        assertThat(desk.on("2027-01-04", correct).code()).isEqualTo(2);
        assertThat(desk.on("2027-01-04", correct + " --months 24 --until 2029-01-01")
                        .code())
                .isEqualTo(2);
    }
}
