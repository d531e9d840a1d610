package dk.amr.persistence;

import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What must never be in networks, offers and ground rules cannot be stored, not even past the repositories. ONE and TWO
 * are the kreds, the kommunegrupper, the AMRs, their mandates, the networks and the offers of the fixtures.
 */
interface WhatMustNeverBeInNetworks {

    String ONE = "'00000000-0000-0000-0000-000000000001'";
    String TWO = "'00000000-0000-0000-0000-000000000002'";
    String NEW = "'00000000-0000-0000-0000-000000000009'";
    String NOBODY = "'00000000-0000-0000-0000-00000000000f'";

    JdbiPorts ports();

    private void store(String statement) {
        ports().transactions().run(() -> ports().database().jdbi().useHandle(handle -> handle.execute(statement)));
    }

    private void cannot(String statement, String reason) {
        assertThatThrownBy(() -> store(statement)).hasStackTraceContaining(reason);
    }

    private static String network(String group, String from, String until) {
        return "INSERT INTO network (id, kreds_id, kommunegruppe_id, from_on, until_on, version) VALUES (" + NEW + ", "
                + ONE + ", " + group + ", " + from + ", " + until + ", 1)";
    }

    @Test
    default void two_networks_of_one_kommunegruppe_on_the_same_day() {
        givenTwoOffers(ports());
        store("UPDATE network SET until_on = '2028-01-01' WHERE id = " + ONE);

        cannot(network(ONE, "'2027-12-31'", "NULL"), "networks_overlap");
        cannot(network(ONE, "'2026-01-01'", "'2027-01-02'"), "networks_overlap");
        assertThatCode(() -> store(network(ONE, "'2028-01-01'", "NULL"))).doesNotThrowAnyException();
        cannot("UPDATE network SET until_on = NULL WHERE id = " + ONE, "networks_overlap");
        cannot("UPDATE network SET kommunegruppe_id = " + ONE + " WHERE id = " + TWO, "networks_overlap");
    }

    @Test
    default void a_network_of_nowhere_or_led_by_nobody() {
        givenTwoOffers(ports());

        cannot(network(NOBODY, "'2027-01-01'", "NULL"), "onstraint");
        cannot(
                "INSERT INTO network_facilitation (network_id, from_on, account_id) VALUES (" + ONE + ", '2027-06-01', "
                        + NOBODY + ")",
                "onstraint");
        cannot("DELETE FROM account WHERE id = " + ONE, "onstraint");
    }

    private static String offer(String person, String mandate, String network) {
        return "INSERT INTO offer (id, kreds_id, person_id, mandate_id, network_id, sent_on, channel, answer_by, version)"
                + " VALUES (" + NEW + ", " + ONE + ", " + person + ", " + mandate + ", " + network
                + ", '2027-01-04', 'MAIL', '2027-03-05', 1)";
    }

    @Test
    default void two_offers_without_outcome_of_one_person_and_network() {
        givenTwoOffers(ports());

        cannot(offer(ONE, ONE, ONE), "offer");
        store("UPDATE offer SET outcome = 'DECLINED', outcome_on = '2027-01-05', outcome_channel = 'LINK' WHERE id = "
                + ONE);
        store(offer(ONE, ONE, ONE));
        cannot(
                "UPDATE offer SET outcome = NULL, outcome_on = NULL, outcome_channel = NULL WHERE id = " + ONE,
                "onstraint");
    }

    @Test
    default void an_offer_to_nobody_for_nothing_or_half_answered() {
        givenTwoOffers(ports());

        cannot(offer(NOBODY, ONE, TWO), "onstraint");
        cannot(offer(ONE, NOBODY, TWO), "onstraint");
        cannot(offer(ONE, ONE, NOBODY), "onstraint");
        cannot("UPDATE offer SET outcome = 'DECLINED'", "onstraint");
        cannot("UPDATE offer SET channel = 'PIGEON'", "onstraint");
        cannot("DELETE FROM mandate WHERE id = " + ONE, "onstraint");
    }

    @Test
    default void a_place_in_a_network_without_an_offer() {
        givenTwoOffers(ports());

        cannot(
                "INSERT INTO participation (id, kreds_id, person_id, mandate_id, network_id, offer_id, from_on, version)"
                        + " VALUES (" + NEW + ", " + ONE + ", " + ONE + ", " + ONE + ", " + ONE + ", " + NOBODY
                        + ", '2027-01-05', 1)",
                "onstraint");
    }

    @Test
    default void links_messages_and_notes_about_nothing() {
        givenTwoOffers(ports());
        String link =
                "INSERT INTO personal_link (id, kreds_id, person_id, purpose, about, fingerprint, last_day) VALUES ("
                        + NEW + ", " + ONE + ", " + ONE + ", 'ANSWER_OFFER', %s, 'f', '2027-03-05')";
        String message = "INSERT INTO outbox_message (id, kreds_id, person_id, kind, about, day, written_at, state,"
                + " attempts, next_at) VALUES (" + NEW + ", " + ONE + ", " + ONE + ", 'NETWORK_OFFER', %s,"
                + " '2027-01-04', 0, 'WAITING', 0, 0)";
        String note = "INSERT INTO task_note (kreds_id, kind, about, done_on) VALUES (" + ONE
                + ", 'WELCOME_PACKAGE', %s, '2027-01-04')";

        assertThat(List.of(link, message, note)).allSatisfy(each -> {
            cannot(each.formatted(NOBODY), "onstraint");
            assertThatCode(() -> store(each.formatted(ONE))).doesNotThrowAnyException();
        });
        cannot("UPDATE outbox_message SET state = 'LOST'", "onstraint");
        cannot("UPDATE outbox_message SET state = 'FAILED', next_at = NULL, changed_at = 0", "onstraint");
        cannot("UPDATE outbox_message SET next_at = NULL", "onstraint");
    }

    private static String edition(String id, String network) {
        return "INSERT INTO ground_rules (id, kreds_id, network_id, number, supplement, keeps_notes, effective_from)"
                + " VALUES (" + id + ", " + ONE + ", " + network + ", 1, '', FALSE, '2027-01-01')";
    }

    @Test
    default void two_editions_of_the_same_number_of_the_same_kreds_or_network() {
        givenTwoOffers(ports());
        store(edition(ONE, "NULL"));
        store(edition(TWO, ONE));

        cannot(edition(NEW, "NULL"), "ground_rules");
        cannot(edition(NEW, ONE), "ground_rules");
        assertThatCode(() -> store(edition(NEW, TWO))).doesNotThrowAnyException();
    }

    @Test
    default void published_ground_rules_and_acknowledgements_that_were_changed_or_removed() {
        givenTwoOffers(ports());
        store(edition(ONE, "NULL"));
        store("INSERT INTO acknowledgement (rules_id, who, kreds_id, day, manner) VALUES (" + ONE + ", " + ONE + ", "
                + ONE + ", '2027-01-05', 'ORAL')");

        cannot("UPDATE ground_rules SET supplement = 'more'", "never changed");
        cannot("DELETE FROM ground_rules", "never changed");
        cannot("UPDATE acknowledgement SET day = '2027-01-06'", "never changed");
        cannot("DELETE FROM acknowledgement", "never changed");
        cannot(
                "INSERT INTO acknowledgement (rules_id, who, kreds_id, day, manner) VALUES (" + NOBODY + ", " + ONE
                        + ", " + ONE + ", '2027-01-05', 'ORAL')",
                "onstraint");
    }

    @Test
    default void two_consents_for_one_purpose_that_are_both_good_until_withdrawn() {
        givenTwoOffers(ports());
        String consent = "INSERT INTO consent (person_id, purpose, from_on, until_on, kreds_id, text_version) VALUES ("
                + ONE + ", 'PHONE', '%s', NULL, " + ONE + ", 1)";
        store(consent.formatted("2027-01-04"));

        cannot(consent.formatted("2027-02-01"), "onsent");
        store("UPDATE consent SET until_on = '2027-03-01'");
        store(consent.formatted("2027-02-01"));
        cannot("UPDATE consent SET until_on = NULL", "onsent");
        cannot("UPDATE consent SET purpose = 'ANYTHING'", "onstraint");
    }

    @Test
    default void a_language_that_nobody_writes_mail_in() {
        givenTwoOffers(ports());

        cannot("UPDATE person SET language = 'LATIN'", "onstraint");
    }
}
