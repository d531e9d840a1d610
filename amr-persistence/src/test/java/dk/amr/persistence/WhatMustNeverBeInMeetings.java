package dk.amr.persistence;

import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.invitation.InvitationFixture.anInvitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What must never be in meetings cannot be stored, not even past the repositories. ONE and TWO are the kreds, the
 * kommunegrupper, the AMRs, the networks and their meetings of the fixtures; kreds TWO has nothing, and only AMR ONE is
 * invited, to meeting ONE.
 */
interface WhatMustNeverBeInMeetings {

    String ONE = "'00000000-0000-0000-0000-000000000001'";
    String TWO = "'00000000-0000-0000-0000-000000000002'";
    String NEW = "'00000000-0000-0000-0000-000000000009'";
    String NOBODY = "'00000000-0000-0000-0000-00000000000f'";

    JdbiPorts ports();

    private void given() {
        givenTwoMeetings(ports()).invitations().saveAll(List.of(anInvitation()));
    }

    private void store(String statement) {
        ports().transactions().run(() -> ports().database().jdbi().useHandle(handle -> handle.execute(statement)));
    }

    private void cannot(String statement, String reason) {
        assertThatThrownBy(() -> store(statement)).hasStackTraceContaining(reason);
    }

    private void can(String statement) {
        assertThatCode(() -> store(statement)).doesNotThrowAnyException();
    }

    private static String copy(String id, String network) {
        return "INSERT INTO network_meeting (id, kreds_id, network_id, precedence_reason, starts_at, ends_at, place,"
                + " status, since_on, next_steps, version) SELECT " + id + ", kreds_id, " + network + ", '', starts_at,"
                + " ends_at, '', 'PLANNED', since_on, '', 1 FROM network_meeting WHERE id = " + ONE;
    }

    @Test
    default void two_meetings_of_one_network_at_one_start_that_are_not_cancelled() {
        given();

        cannot(copy(NEW, ONE), "network_meet");
        can(copy(NEW, TWO));
        cannot("UPDATE network_meeting SET network_id = " + ONE + " WHERE id = " + NEW, "network_meet");
        store("UPDATE network_meeting SET status = 'CANCELLED', cancel_reason = 'OTHER' WHERE id = " + ONE);
        can("UPDATE network_meeting SET network_id = " + ONE + " WHERE id = " + NEW);
        cannot("UPDATE network_meeting SET status = 'PLANNED', cancel_reason = NULL", "network_meet");
    }

    @Test
    default void a_meeting_of_nothing_or_that_tells_two_things() {
        given();

        cannot(copy(NEW, NOBODY), "onstraint");
        cannot("UPDATE network_meeting SET kommunegruppe_meeting_id = " + NOBODY, "onstraint");
        cannot("UPDATE network_meeting SET co_facilitator_id = " + NOBODY, "onstraint");
        cannot("UPDATE network_meeting SET ends_at = starts_at", "onstraint");
        cannot("UPDATE network_meeting SET status = 'CANCELLED'", "onstraint");
        cannot("UPDATE network_meeting SET cancel_reason = 'OTHER'", "onstraint");
        cannot("UPDATE network_meeting SET status = 'LOST'", "onstraint");
        cannot("DELETE FROM network_meeting WHERE id = " + ONE, "onstraint");
        cannot("DELETE FROM network WHERE id = " + ONE, "onstraint");
    }

    @Test
    default void two_meetings_of_one_kommunegruppe_at_one_start_that_are_not_cancelled() {
        given();
        String copy = "INSERT INTO kommunegruppe_meeting (id, kreds_id, kommunegruppe_id, starts_at, ends_at, place,"
                + " agenda, state, since_on, version) SELECT " + NEW + ", kreds_id, kommunegruppe_id, starts_at,"
                + " ends_at, '', '', 'PLANNED', since_on, 1 FROM kommunegruppe_meeting";

        cannot(copy, "kommunegruppe_meet");
        store("UPDATE kommunegruppe_meeting SET state = 'CANCELLED'");
        can(copy);
        cannot("UPDATE kommunegruppe_meeting SET state = 'PLANNED'", "kommunegruppe_meet");
        cannot("UPDATE kommunegruppe_meeting SET kommunegruppe_id = " + NOBODY, "onstraint");
        cannot("UPDATE kommunegruppe_meeting SET trs = 1, amrs = 1 WHERE id = " + NEW, "onstraint");
        cannot("UPDATE kommunegruppe_meeting SET state = 'HELD', trs = 1 WHERE id = " + NEW, "onstraint");
        cannot("UPDATE kommunegruppe_meeting SET state = 'HELD', trs = -1, amrs = 0 WHERE id = " + NEW, "onstraint");
        can("UPDATE kommunegruppe_meeting SET state = 'HELD', trs = 1, amrs = 0 WHERE id = " + NEW);
    }

    private static String item(String meeting, String kreds, int minutes) {
        return "INSERT INTO meeting_agenda_item (meeting_id, position, kreds_id, kind, minutes, title) VALUES ("
                + meeting + ", 9, " + kreds + ", 'FRAME', " + minutes + ", '')";
    }

    @Test
    default void an_agenda_item_without_its_meeting_its_time_or_half_a_theme() {
        given();

        cannot(item(NOBODY, ONE, 5), "onstraint");
        cannot(item(ONE, TWO, 5), "onstraint");
        cannot(item(ONE, ONE, 0), "onstraint");
        can(item(ONE, ONE, 5));
        cannot(item(ONE, ONE, 5), "meeting_agenda_item");
        cannot("UPDATE meeting_agenda_item SET theme_title = 'Støj' WHERE position = 9", "onstraint");
        cannot("UPDATE meeting_agenda_item SET theme_level = 'WEEKLY' WHERE theme_title IS NOT NULL", "onstraint");
    }

    private static String invitation(String kreds, String meeting, String person) {
        return "INSERT INTO meeting_invitation (id, kreds_id, meeting_id, person_id, invited_on, sequence,"
                + " is_asked_to_evaluate, version) VALUES (" + NEW + ", " + kreds + ", " + meeting + ", " + person
                + ", '2027-01-09', 0, FALSE, 1)";
    }

    @Test
    default void two_invitations_of_one_person_to_one_meeting() {
        given();

        cannot(invitation(ONE, ONE, ONE), "meeting_invitation");
        can(invitation(ONE, ONE, TWO));
        cannot("UPDATE meeting_invitation SET person_id = " + ONE + " WHERE id = " + NEW, "meeting_invitation");
    }

    @Test
    default void an_invitation_to_the_meeting_of_another_kreds_or_of_nobody() {
        given();

        cannot(invitation(TWO, ONE, TWO), "onstraint");
        cannot(invitation(ONE, NOBODY, TWO), "onstraint");
        cannot(invitation(ONE, ONE, NOBODY), "onstraint");
        cannot("UPDATE meeting_invitation SET kreds_id = " + TWO, "onstraint");
        cannot("DELETE FROM person WHERE id = " + ONE, "onstraint");
    }

    @Test
    default void a_reply_that_is_half_given_or_that_nobody_can_give() {
        given();
        String reply = "UPDATE meeting_invitation SET reply = '%s', reply_reason = %s, reply_on = %s,"
                + " reply_channel = 'LINK'";

        cannot(reply.formatted("ACCEPTED", "NULL", "NULL"), "onstraint");
        cannot(reply.formatted("ACCEPTED", "'AWAY'", "'2027-01-10'"), "onstraint");
        cannot(reply.formatted("REGRETS", "NULL", "'2027-01-10'"), "onstraint");
        cannot(reply.formatted("REGRETS", "'ILLNESS'", "'2027-01-10'"), "onstraint");
        can(reply.formatted("REGRETS", "'AWAY'", "'2027-01-10'"));
        cannot("UPDATE meeting_invitation SET sequence = -1", "onstraint");
    }

    private static String attendance(String meeting, String kreds, String presence) {
        return "INSERT INTO meeting_attendance (meeting_id, person_id, kreds_id, presence, recorded_on, version)"
                + " VALUES (" + meeting + ", " + ONE + ", " + kreds + ", '" + presence + "', '2027-02-09', 1)";
    }

    @Test
    default void somebody_who_came_twice_or_to_no_meeting_of_the_kreds() {
        given();

        cannot(attendance(NOBODY, ONE, "PRESENT"), "onstraint");
        cannot(attendance(ONE, TWO, "PRESENT"), "onstraint");
        cannot(attendance(ONE, ONE, "REGRETS"), "onstraint");
        cannot(attendance(ONE, ONE, "ILL"), "onstraint");
        can(attendance(ONE, ONE, "PRESENT"));
        cannot(attendance(ONE, ONE, "PARTIAL"), "meeting_attendance");
        cannot("UPDATE meeting_attendance SET reason = 'AWAY'", "onstraint");
    }

    private static String votes(String meeting, String kreds, String dimension, int mark) {
        return "INSERT INTO meeting_evaluation (meeting_id, kreds_id, dimension, mark, votes) VALUES (" + meeting + ", "
                + kreds + ", '" + dimension + "', " + mark + ", 1)";
    }

    @Test
    default void marks_beyond_one_to_five_or_for_nothing_that_was_asked() {
        given();

        cannot(votes(ONE, ONE, "QUALITY", 0), "onstraint");
        cannot(votes(ONE, ONE, "QUALITY", 6), "onstraint");
        cannot(votes(ONE, ONE, "LUNCH", 5), "onstraint");
        cannot(votes(ONE, TWO, "QUALITY", 5), "onstraint");
        cannot(votes(NOBODY, ONE, "QUALITY", 5), "onstraint");
        can(votes(ONE, ONE, "QUALITY", 5));
        can(votes(ONE, ONE, "QUALITY", 1));
        cannot("UPDATE meeting_evaluation SET votes = 0", "onstraint");
    }

    @Test
    default void a_wish_of_nobody_for_nothing_or_without_words() {
        given();
        String wish = "INSERT INTO network_wish (id, kreds_id, network_id, person_id, text, noted_on, state, version)"
                + " VALUES (" + NEW + ", " + ONE + ", %s, %s, '%s', '2027-01-10', 'PROPOSED', 1)";

        cannot(wish.formatted(NOBODY, ONE, "Støj"), "onstraint");
        cannot(wish.formatted(ONE, NOBODY, "Støj"), "onstraint");
        cannot(wish.formatted(ONE, ONE, ""), "onstraint");
        can(wish.formatted(ONE, "NULL", "Støj"));
        cannot("UPDATE network_wish SET state = 'GRANTED'", "onstraint");
    }

    @Test
    default void links_and_messages_about_no_meeting_or_invitation() {
        given();
        String link =
                "INSERT INTO personal_link (id, kreds_id, person_id, purpose, about, fingerprint, last_day) VALUES ("
                        + NEW + ", " + ONE + ", " + ONE + ", '%s', %s, '%s', '2027-03-05')";
        String message = "INSERT INTO outbox_message (id, kreds_id, person_id, kind, about, day, written_at, state,"
                + " attempts, next_at) VALUES (%3$s, " + ONE + ", " + ONE + ", '%1$s', %2$s, '2027-01-04', 0,"
                + " 'WAITING', 0, 0)";

        // TWO is a meeting and an offer, but no invitation
        assertThat(List.of("ANSWER_INVITATION", "EVALUATE_MEETING"))
                .allSatisfy(purpose -> cannot(link.formatted(purpose, TWO, purpose), "onstraint"));
        cannot(message.formatted("MEETING_EVALUATION", TWO, NEW), "onstraint");
        assertThat(List.of("MEETING_INVITATION", "MEETING_CHANGE", "MEETING_CANCELLATION", "MEETING_REMINDER"))
                .allSatisfy(kind -> cannot(message.formatted(kind, NOBODY, NEW), "onstraint"));
        cannot(link.formatted("ANYTHING", ONE, "f"), "onstraint");
        cannot(message.formatted("ANYTHING", ONE, NEW), "onstraint");
        can(link.formatted("EVALUATE_MEETING", ONE, "f"));
        can(message.formatted("MEETING_EVALUATION", ONE, NEW));
        can(message.formatted("MEETING_REMINDER", TWO, NOBODY));
    }
}
