package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the acceptance tells of networks and offers, by command in an office that has F1, on both databases. */
class NetworksAndOffersTest {

    @TempDir
    private Path folder;

    private static String coverage(Office office, String day) {
        JsonNode report = F1Office.on(office, day, "report", "coverage", "--format", "json")
                .json();
        return "%s of %s offered, %s in a network, %s no members"
                .formatted(
                        report.get("offered"),
                        report.get("eligible"),
                        report.get("inNetwork"),
                        report.get("notMembers"));
    }

    private static JsonNode send(Office office, String day, String... more) {
        return F1Office.on(
                        office,
                        day,
                        Stream.concat(Stream.of("offer", "send", "--format", "json"), Stream.of(more))
                                .toArray(String[]::new))
                .isDone()
                .json();
    }

    private static String counts(JsonNode run) {
        return "%s sent, %s blocked, %s skipped, %s excluded"
                .formatted(run.get("sent"), run.get("blocked"), run.get("skipped"), run.get("excluded"));
    }

    private List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void F1_stands_as_it_is_described(Databases database) {
        Office office = F1Office.asDescribed(database, folder);

        assertThat(coverage(office, "2027-01-01")).isEqualTo("4 of 6 offered, 3 in a network, 3 no members");
        assertThat(coverage(office, "2026-12-31")).isEqualTo("5 of 7 offered, 4 in a network, 2 no members");
    }

    @ParameterizedTest
    @EnumSource
    void SC2_offers_are_sent_once_each_with_a_reason_for_everybody_else(Databases database) throws IOException {
        Office office = F1Office.asDescribed(database, folder);

        assertThat(counts(send(office, "2027-01-04", "--dry-run")))
                .isEqualTo("1 sent, 1 blocked, 4 skipped, 3 excluded");
        assertThat(send(office, "2027-01-04", "--dry-run").has("people")).isFalse();
        assertThat(send(office, "2027-01-04", "--dry-run", "--show-names").toString())
                .contains("Anna Prøve", "NO_ACTIVE_NETWORK", "DECLINED", "NOT_A_MEMBER", "MEMBERSHIP_ENDED");
        assertThat(coverage(office, "2027-01-04")).startsWith("4 of 6");
        Office.Answer sent = F1Office.on(office, "2027-01-04", "offer", "send").isDone();
        assertThat(sent.messages()).contains("1 sent", "1 blocked");
        assertThat(sent.result()).contains("Samsø").doesNotContain("Prøve");
        assertThat(counts(send(office, "2027-01-04"))).startsWith("0 sent, 1 blocked");
        assertThat(coverage(office, "2027-01-04")).startsWith("5 of 6 offered");
        F1Office.on(office, "2027-01-04", "outbox", "deliver").isDone();
        F1Office.on(office, "2027-01-04", "outbox", "deliver").isDone();
        assertThat(mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void SC2_in_july_everybody_has_an_offer(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        send(office, "2027-01-04");
        F1Office.on(office, "2027-02-20", "mandate", "renew", "--person", "100003", "--elected", "2027-02-15")
                .isDone();
        F1Office.establish(office, "Samsø", "2027-07-01");

        assertThat(counts(send(office, "2027-07-01"))).startsWith("1 sent, 0 blocked");
        assertThat(coverage(office, "2027-07-01")).startsWith("6 of 6 offered, 3 in a network");
    }

    @ParameterizedTest
    @EnumSource
    void SC2_samsoe_may_be_put_under_another_kommunegruppe_instead(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        F1Office.on(
                        office,
                        "2027-03-01",
                        "kommunegruppe",
                        "map",
                        "Aarhus",
                        "--municipality",
                        "Samsø",
                        "--from",
                        "2027-03-01")
                .isDone();

        assertThat(counts(send(office, "2027-02-28"))).isEqualTo("1 sent, 1 blocked, 4 skipped, 3 excluded");
        assertThat(counts(send(office, "2027-03-01"))).startsWith("1 sent, 0 blocked");
    }

    @ParameterizedTest
    @EnumSource
    void E1_E4_E5_a_place_in_a_network_follows_the_register(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        F1Office.on(
                        office,
                        "2027-05-01",
                        "mandate",
                        "end",
                        "--person",
                        "100006",
                        "--on",
                        "2027-04-30",
                        "--reason",
                        "left-workplace")
                .isDone();

        assertThat(standing(office, "Aarhus", "2027-04-30")).contains("\"ACTIVE\"");
        assertThat(standing(office, "Aarhus", "2027-05-01"))
                .contains("MANDATE_LAPSED")
                .contains("ENDED_MEMBERSHIP");
        assertThat(standing(office, "Aarhus", "2027-06-29")).contains("MANDATE_LAPSED");
        assertThat(standing(office, "Aarhus", "2027-06-30")).contains("ENDED_MANDATE");
        assertThat(F1Office.on(office, "2027-05-01", "task", "list").isDone().result())
                .contains("Aarhus Specialbosted");
    }

    private static String standing(Office office, String network, String day) {
        return F1Office.on(office, day, "network", "show", network, "--format", "json")
                .isDone()
                .result();
    }

    @ParameterizedTest
    @EnumSource
    void E13_a_re_election_that_is_only_reported_keeps_the_place_waiting(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        String march = "2027-03-01";
        assertThat(standing(office, "Skanderborg", march)).contains("MANDATE_LAPSED");
        F1Office.on(office, march, "mandate", "renew", "--person", "100003", "--elected", "2027-02-15", "--awaiting")
                .isDone();
        assertThat(standing(office, "Skanderborg", march)).contains("RENEWAL_PENDING");
        F1Office.on(office, march, "mandate", "activate", "--person", "100003").isDone();

        assertThat(standing(office, "Skanderborg", march)).doesNotContain("RENEWAL_PENDING", "MANDATE_LAPSED");
        assertThat(coverage(office, march)).startsWith("4 of 6 offered, 3 in a network");
    }

    @ParameterizedTest
    @EnumSource
    void E19_whoever_declined_gets_a_new_offer_on_request(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        F1Office.on(office, "2027-01-04", "offer", "send", "--member", "100007").isDone();
        assertThat(F1Office.on(office, "2027-01-04", "offer", "send", "--member", "100007")
                        .code())
                .isEqualTo(1);
        F1Office.record(office, "100007", "accepted", "2027-01-10");

        assertThat(coverage(office, "2027-01-10")).startsWith("4 of 6 offered, 4 in a network");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_rule_refuses_ends_with_one_sentence(Databases database) {
        Office office = F1Office.asDescribed(database, folder);

        assertThat(refused(
                        office,
                        "network",
                        "establish",
                        "--kommunegruppe",
                        "Aarhus",
                        "--facilitator",
                        "chef@example.org"))
                .contains("already has a network");
        assertThat(refused(
                        office,
                        "network",
                        "establish",
                        "--kommunegruppe",
                        "Samsø",
                        "--facilitator",
                        "hvem@example.org"))
                .contains("active account");
        assertThat(refused(office, "offer", "record", "--member", "100005", "--answer", "accepted"))
                .contains("no active network");
        assertThat(refused(office, "offer", "record", "--member", "100008", "--answer", "accepted"))
                .contains("not an AMR and a member");
        assertThat(F1Office.on(office, "2027-01-04", "groundrules", "show", "--format", "json")
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(1);
    }

    private static String refused(Office office, String... command) {
        Office.Answer answer = F1Office.on(office, "2027-01-04", command);
        assertThat(answer.code()).isEqualTo(1);
        return answer.messages();
    }
}
