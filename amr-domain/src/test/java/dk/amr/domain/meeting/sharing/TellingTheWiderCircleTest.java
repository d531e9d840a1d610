package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.meeting.sharing.F1Sharing.DAY;
import static dk.amr.domain.meeting.sharing.F1Sharing.anybody;
import static dk.amr.domain.meeting.sharing.F1Sharing.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.link.VisitKey;
import dk.amr.domain.meeting.sharing.link.WithdrawByLink;
import dk.amr.domain.meeting.sharing.room.ChooseReaders;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** P7: the author may widen to the whole group. Anna and Dan were there, Carla was not. */
final class TellingTheWiderCircleTest {

    private static final String CARLA = "100003";
    private static final Readership ALL = new Readership(Audience.WHOLE_GROUP, Set.of(), false);

    private final F1Sharing f1 = F1Sharing.keepingNotes();

    private void carlaAcknowledges() {
        f1.get(AcknowledgeGroundRules.class)
                .acknowledge(
                        f1.meetings().office(DAY),
                        new AcknowledgeGroundRules.Request(CARLA, "Skanderborg", DAY, Manner.ORAL));
    }

    private SharedItemId share(VisitKey author, Readership readership) {
        return f1.get(ShareByLink.class)
                .share(
                        anybody(DAY),
                        new ShareByLink.Request(author, new Draft(challenge("vagtplanen", ""), readership)));
    }

    /** The mails with a link that Carla has got, once all that waits has left. */
    private long told() {
        f1.get(DeliverOutbox.class).deliver(f1.meetings().office(DAY));
        EmailAddress carla = Objects.requireNonNull(
                f1.meetings().f1().person(CARLA).contact().email());
        return f1.mails().stream()
                .filter(mail -> mail.subject().equals("shared") && mail.to().equals(carla))
                .count();
    }

    private PersonId carla() {
        return f1.meetings().f1().person(CARLA).id();
    }

    @Test
    void P7_whoever_was_not_there_gets_a_link_once_the_whole_network_may_read() {
        carlaAcknowledges();
        VisitKey dan = f1.enter("100004", DAY);
        share(dan, Readership.ofThosePresent());
        assertThat(told()).isZero();

        share(dan, ALL);

        assertThat(told()).isEqualTo(1);
        assertThat(f1.look(f1.enter(CARLA, DAY), DAY).entries()).hasSize(1);
    }

    @Test
    void the_link_is_sent_once_however_much_there_is_to_read() {
        carlaAcknowledges();
        VisitKey dan = f1.enter("100004", DAY);

        share(dan, ALL);
        share(dan, ALL);

        assertThat(told()).isEqualTo(1);
        share(dan, ALL);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void E16_whoever_is_kept_out_is_not_told_by_a_mail_either() {
        carlaAcknowledges();
        VisitKey dan = f1.enter("100004", DAY);

        f1.get(RecordConsent.class)
                .record(
                        f1.meetings().office(DAY),
                        new RecordConsent.Request(CARLA, ConsentPurpose.PARTICIPANT_LIST, DAY, true));
        share(dan, new Readership(Audience.WHOLE_GROUP, Set.of(carla()), false));

        assertThat(told()).isZero();
    }

    @Test
    void whoever_has_not_acknowledged_the_ground_rules_is_not_told() {
        share(f1.enter("100004", DAY), ALL);

        assertThat(told()).isZero();
    }

    private void review(LocalDate day) {
        f1.get(ReviewInvitations.class).review(f1.meetings().office(day));
    }

    private SharedItemId shareAsFacilitator(LocalDate day) {
        return f1.get(ShareItem.class)
                .share(
                        f1.facilitator(day),
                        new ShareItem.Request(F1Meetings.MEETING, new Draft(challenge("vagtplanen", ""), ALL)));
    }

    @Test
    void whoever_acknowledges_the_ground_rules_afterwards_gets_the_link_with_the_next_review_and_once() {
        share(f1.enter("100004", DAY), ALL);
        review(DAY);
        assertThat(told()).isZero();

        carlaAcknowledges();
        review(DAY);
        review(DAY);

        assertThat(told()).isEqualTo(1);
        review(DAY);
        assertThat(told()).isEqualTo(1);
        assertThat(f1.look(f1.enter(CARLA, DAY), DAY).entries()).hasSize(1);
    }

    @Test
    void D17_whoever_was_paused_when_it_was_opened_gets_the_link_with_the_next_review_once_re_elected() {
        LocalDate lapsed = LocalDate.of(2027, 3, 1);
        carlaAcknowledges();
        shareAsFacilitator(lapsed);
        review(lapsed);
        assertThat(told()).isZero();

        f1.meetings().f1().reElect(CARLA);
        review(lapsed);

        assertThat(told()).isEqualTo(1);
    }

    @Test
    void E16_the_review_tells_nobody_who_is_kept_out_of_all_there_is_and_nobody_of_what_those_present_alone_read() {
        carlaAcknowledges();
        VisitKey dan = f1.enter("100004", DAY);
        f1.get(RecordConsent.class)
                .record(
                        f1.meetings().office(DAY),
                        new RecordConsent.Request(CARLA, ConsentPurpose.PARTICIPANT_LIST, DAY, true));
        share(dan, new Readership(Audience.WHOLE_GROUP, Set.of(carla()), false));
        share(dan, Readership.ofThosePresent());

        review(DAY);

        assertThat(told()).isZero();
    }

    @Test
    void what_is_past_its_time_is_told_to_nobody() {
        share(f1.enter("100004", DAY), ALL);
        f1.meetings().f1().reElect(CARLA);
        carlaAcknowledges();

        review(DAY.plusMonths(12));
        assertThat(f1.meetings().waiting()).doesNotContain(MessageKind.SHARED_AT_MEETING);

        review(DAY.plusMonths(12).minusDays(1));
        assertThat(f1.meetings().waiting()).contains(MessageKind.SHARED_AT_MEETING);
    }

    @Test
    void what_is_taken_back_before_the_mail_leaves_is_not_told_of() {
        carlaAcknowledges();
        VisitKey dan = f1.enter("100004", DAY);
        SharedItemId id = share(dan, ALL);

        f1.get(WithdrawByLink.class).withdraw(anybody(DAY), new WithdrawByLink.Request(dan, id));

        assertThat(told()).isZero();
    }

    @Test
    void whoever_leads_the_network_may_widen_later() {
        carlaAcknowledges();
        SharedItemId id = f1.get(ShareItem.class)
                .share(
                        f1.facilitator(DAY),
                        new ShareItem.Request(
                                F1Meetings.MEETING,
                                new Draft(challenge("vagtplanen", ""), Readership.ofThosePresent())));
        assertThat(told()).isZero();

        f1.get(ChooseReaders.class)
                .choose(f1.facilitator(DAY), new ChooseReaders.Request(F1Meetings.MEETING, id, ALL, null));

        assertThat(told()).isEqualTo(1);
    }
}
