package dk.amr.domain.meeting.sharing.link;

import static dk.amr.domain.meeting.sharing.F1Sharing.ADDRESS;
import static dk.amr.domain.meeting.sharing.F1Sharing.DAY;
import static dk.amr.domain.meeting.sharing.F1Sharing.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.sharing.F1Sharing;
import dk.amr.domain.meeting.sharing.code.CodeIsNeeded;
import dk.amr.domain.meeting.sharing.code.CodeIsWrong;
import dk.amr.domain.meeting.sharing.code.CodeWasJustSent;
import dk.amr.domain.meeting.sharing.code.Codes;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** D23: the link alone opens nothing; the code that is mailed at that moment does, once and for a while. */
final class CodesTest {

    private final F1Sharing f1 = F1Sharing.keepingNotes();
    private final String link = f1.link("100004");

    private void ask() {
        f1.get(SendSharedCode.class).send(anybody(DAY), link, ADDRESS);
    }

    private String enter(String code) {
        return f1.get(EnterShared.class).enter(anybody(DAY), new EnterShared.Request(link, ADDRESS, code));
    }

    private void pass(Duration time) {
        f1.meetings().f1().installation().clock().advance(time);
    }

    @Test
    void D23_the_link_alone_shows_when_the_meeting_was_and_nothing_else() {
        assertThat(f1.get(ReadSharedLink.class)
                        .read(anybody(DAY), link, ADDRESS)
                        .day())
                .isEqualTo(F1Meetings.MEETING_DAY);
        assertThatThrownBy(() -> f1.look(new VisitKey(link, "no visit", ADDRESS), DAY))
                .isInstanceOf(CodeIsNeeded.class);
    }

    @Test
    void the_code_works_once_and_with_blanks_as_people_write_it() {
        ask();
        String code = f1.mailedCode(DAY);
        String visit = enter(" " + code.substring(0, 3) + " " + code.substring(3));

        assertThat(f1.look(new VisitKey(link, visit, ADDRESS), DAY).keepsNotes())
                .isTrue();
        assertThatThrownBy(() -> enter(code)).isInstanceOf(CodeIsWrong.class);
    }

    @Test
    void five_wrong_ones_end_it() {
        ask();
        String code = f1.mailedCode(DAY);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> enter(wrong)).isInstanceOf(CodeIsWrong.class);
        }
        assertThatThrownBy(() -> enter(code)).isInstanceOf(CodeIsWrong.class);
    }

    @Test
    void it_is_over_after_ten_minutes_and_a_new_one_ends_the_former() {
        ask();
        String former = f1.mailedCode(DAY);
        assertThatThrownBy(this::ask).isInstanceOf(CodeWasJustSent.class);
        pass(Duration.ofMinutes(1));
        ask();
        String latest = f1.mailedCode(DAY);
        assertThatThrownBy(() -> enter(former)).isInstanceOf(CodeIsWrong.class);
        pass(Duration.ofMinutes(10));
        assertThatThrownBy(() -> enter(latest)).isInstanceOf(CodeIsWrong.class);
    }

    @Test
    void a_mail_that_comes_too_late_does_not_leave_and_no_more_than_ten_are_sent_in_a_day() {
        ask();
        pass(Duration.ofMinutes(11));
        int before = f1.mails().size();
        f1.get(DeliverOutbox.class).deliver(f1.meetings().office(DAY));
        assertThat(f1.mails().stream().skip(before))
                .noneMatch(mail -> mail.subject().equals("code"));

        for (int i = 1; i < 10; i++) {
            ask();
            pass(Duration.ofMinutes(2));
        }
        assertThatThrownBy(this::ask).isInstanceOf(CodeWasJustSent.class);
    }

    @Test
    void a_visit_ends_after_half_an_hour_and_is_good_for_its_own_link_alone() {
        VisitKey dan = f1.enter("100004", DAY);
        String anna = f1.link("100001");
        assertThatThrownBy(() -> f1.look(new VisitKey(anna, dan.visit(), ADDRESS), DAY))
                .isInstanceOf(CodeIsNeeded.class);
        pass(Duration.ofMinutes(29));
        assertThat(f1.look(dan, DAY).keepsNotes()).isTrue();
        f1.get(Codes.class).leave("somebody else's");
        pass(Duration.ofMinutes(1));
        assertThatThrownBy(() -> f1.look(dan, DAY)).isInstanceOf(CodeIsNeeded.class);
    }

    @Test
    void an_unknown_link_and_one_that_is_over_look_the_same() {
        assertThatThrownBy(() -> f1.get(ReadSharedLink.class).read(anybody(DAY), "guess", ADDRESS))
                .isInstanceOf(NothingHere.class);
        assertThat(f1.get(ReadSharedLink.class).read(anybody(LocalDate.of(2028, 2, 8)), link, ADDRESS))
                .isNotNull();
        assertThatThrownBy(() -> f1.get(ReadSharedLink.class).read(anybody(LocalDate.of(2028, 2, 9)), link, ADDRESS))
                .isInstanceOf(NothingHere.class);
    }
}
