package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What must never be cannot be stored, not even past the repositories (issue: overlaps, orphans, a changed trail). */
interface WhatMustNeverBe {

    String K = "00000000-0000-0000-0000-00000000000a";
    String P = "00000000-0000-0000-0000-00000000000b";
    String W = "00000000-0000-0000-0000-00000000000c";
    String M = "00000000-0000-0000-0000-00000000000d";
    String G = "00000000-0000-0000-0000-00000000000e";

    JdbiPorts ports();

    default void store(String statement) {
        ports().transactions().run(() -> ports().database().jdbi().useHandle(handle -> handle.execute(statement)));
    }

    default void givenAPersonAndAWorkplace() {
        store("INSERT INTO kreds (id, name, name_key, sort_key) VALUES ('" + K + "', 'K', 'k', 'k')");
        store("INSERT INTO person (id, kreds_id, given_name, family_name, name_key, sort_key, like_name,"
                + " contact_protected, version) VALUES ('" + P + "', '" + K + "', 'A', 'B', 'a b', 'b a', 'a b',"
                + " FALSE, 1)");
        store("INSERT INTO workplace (id, kreds_id, name, name_key, sort_key, version) VALUES ('" + W + "', '" + K
                + "', 'W', 'w', 'w', 1)");
        store("INSERT INTO workplace_unit (workplace_id, unit_key, name) VALUES ('" + W + "', '', '')");
    }

    default void mandate(String id, String from, String until) {
        store(
                "INSERT INTO mandate (id, kreds_id, person_id, role, workplace_id, unit_key, starts_on, until_on, version)"
                        + " VALUES ('" + id + "', '" + K + "', '" + P + "', 'AMR', '" + W + "', '', '" + from + "', "
                        + until
                        + ", 1)");
    }

    default void membership(String from, String until) {
        store("INSERT INTO membership (person_id, from_on, until_on, registered_in, registered_key) VALUES ('" + P
                + "', '" + from + "', " + until + ", 'K', 'k')");
    }

    @Test
    default void two_memberships_of_one_person_on_the_same_day() {
        givenAPersonAndAWorkplace();
        membership("2015-01-01", "'2020-01-01'");

        assertThatThrownBy(() -> membership("2019-12-31", "NULL")).hasMessageContaining("memberships_overlap");
        assertThatCode(() -> membership("2020-01-01", "NULL")).doesNotThrowAnyException();
    }

    @Test
    default void a_membership_that_is_moved_onto_another() {
        givenAPersonAndAWorkplace();
        membership("2015-01-01", "'2020-01-01'");
        membership("2020-01-01", "NULL");

        assertThatThrownBy(() -> store("UPDATE membership SET until_on = '2020-01-02' WHERE from_on = '2015-01-01'"))
                .hasMessageContaining("memberships_overlap");
    }

    @Test
    default void two_mandates_of_one_person_in_one_seat_on_the_same_day() {
        givenAPersonAndAWorkplace();
        mandate(M, "2026-01-01", "'2028-01-01'");

        assertThatThrownBy(() -> mandate(G, "2027-12-31", "NULL")).hasMessageContaining("mandates_overlap");
        assertThatCode(() -> mandate(G, "2028-01-01", "NULL")).doesNotThrowAnyException();
    }

    @Test
    default void a_mandate_that_is_prolonged_into_another() {
        givenAPersonAndAWorkplace();
        mandate(M, "2026-01-01", "'2028-01-01'");
        mandate(G, "2028-01-01", "NULL");

        assertThatThrownBy(() -> store("UPDATE mandate SET until_on = NULL WHERE id = '" + M + "'"))
                .hasMessageContaining("mandates_overlap");
    }

    @Test
    default void a_rejected_mandate_that_is_taken_up_where_there_is_another() {
        givenAPersonAndAWorkplace();
        mandate(M, "2026-01-01", "'2028-01-01'");
        store("UPDATE mandate SET registration = 'REJECTED', rejected_for = 'DATA_ERROR'");
        mandate(G, "2026-01-01", "'2028-01-01'");

        assertThatThrownBy(() -> store(
                        "UPDATE mandate SET registration = 'AWAITED', rejected_for = NULL WHERE id = '" + M + "'"))
                .hasMessageContaining("mandates_overlap");
        assertThatThrownBy(() -> store("UPDATE mandate SET registration = 'REJECTED' WHERE id = '" + G + "'"))
                .hasStackTraceContaining("constraint");
    }

    @Test
    default void a_mandate_of_nobody_or_nowhere() {
        givenAPersonAndAWorkplace();

        assertThatThrownBy(() -> store("INSERT INTO mandate (id, kreds_id, person_id, role, workplace_id, unit_key,"
                        + " starts_on, version) VALUES ('" + M + "', '" + K + "', '" + G + "', 'AMR', '" + W
                        + "', '', '2026-01-01', 1)"))
                .hasStackTraceContaining("constraint");
        assertThatThrownBy(() -> store("INSERT INTO mandate (id, kreds_id, person_id, role, workplace_id, unit_key,"
                        + " starts_on, version) VALUES ('" + M + "', '" + K + "', '" + P + "', 'AMR', '" + W
                        + "', 'no such unit', '2026-01-01', 1)"))
                .hasStackTraceContaining("constraint");
    }

    @Test
    default void a_person_taken_away_from_under_a_mandate() {
        givenAPersonAndAWorkplace();
        mandate(M, "2026-01-01", "NULL");

        assertThatThrownBy(() -> store("DELETE FROM person WHERE id = '" + P + "'"))
                .hasStackTraceContaining("constraint");
    }

    @Test
    default void two_kommunegrupper_for_one_municipality_on_the_same_day() {
        givenAPersonAndAWorkplace();
        for (String id : List.of(M, G)) {
            store("INSERT INTO kommunegruppe (id, kreds_id, name, name_key, sort_key, amrs_since, version) VALUES ('"
                    + id + "', '" + K + "', '" + id + "', '" + id + "', 'x', '0001-01-01', 1)");
        }
        String cover =
                "INSERT INTO kommunegruppe_coverage (kommunegruppe_id, kreds_id, municipality, from_on, until_on)"
                        + " VALUES ('%s', '" + K + "', '0746', '%s', %s)";
        store(cover.formatted(M, "0001-01-01", "'2027-01-01'"));

        assertThatThrownBy(() -> store(cover.formatted(G, "2026-12-31", "NULL")))
                .hasMessageContaining("municipality_is_covered");
        assertThatCode(() -> store(cover.formatted(G, "2027-01-01", "NULL"))).doesNotThrowAnyException();
    }

    @Test
    default void an_audit_event_that_was_changed_or_removed() {
        store("INSERT INTO audit_event (number, at, day, door, use_case, outcome, detail, seal)"
                + " VALUES (1, 0, '2027-01-01', 'COMMAND', 'SIGN_IN', 'DONE', '', 'x')");

        assertThatThrownBy(() -> store("UPDATE audit_event SET detail = 'other'"))
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> store("DELETE FROM audit_event")).hasMessageContaining("only added to");
    }
}
