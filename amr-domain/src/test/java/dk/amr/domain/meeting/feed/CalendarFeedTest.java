package dk.amr.domain.meeting.feed;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.meeting.planning.ReviseMeeting;
import dk.amr.domain.meeting.year.MeetingYear;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CalendarFeedTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final String HERE = "192.0.2.7";

    private final MeetingYear year = new MeetingYear();

    private Caller office() {
        return kept(anAccount());
    }

    private Caller kept(Account account) {
        year.f1().installation().ports().accounts().save(account);
        return account.asCaller(Door.PAGE, DAY);
    }

    private String issue(Caller caller) {
        return year.f1().get(IssueCalendarFeed.class).issue(caller);
    }

    private List<FeedEntry> read(String secret) {
        return year.f1().get(ReadCalendarFeed.class).read(Caller.anonymous(Door.PAGE, DAY), secret, HERE);
    }

    private void meetings() {
        KommunegruppeMeeting february = year.group("Skanderborg", "2027-02-09", KommunegruppeMeeting.State.HELD);
        year.meeting("Skanderborg", "2027-02-09", MeetingStatus.HELD, february);
        year.meeting("Aarhus", "2027-05-11", MeetingStatus.PLANNED);
    }

    @Test
    void the_office_gets_every_meeting_of_the_kreds() {
        meetings();

        assertThat(read(issue(office())))
                .extracting(FeedEntry::title)
                .containsExactly("Kommunegruppemøde Skanderborg", "Netværksmøde Skanderborg", "Netværksmøde Aarhus");
    }

    @Test
    void an_entry_tells_when_and_where_and_which_version() {
        NetworkMeeting meeting = year.meeting("Aarhus", "2027-05-11", MeetingStatus.CANCELLED);
        Caller caller = kept(anAccount().speaking(Language.ENGLISH));

        assertThat(read(issue(caller)))
                .containsExactly(new FeedEntry(
                        meeting.id().value(),
                        meeting.slot(),
                        "Network meeting Aarhus",
                        "Kredskontoret",
                        true,
                        1,
                        Instant.parse("2026-12-31T23:00:00Z")));
    }

    @Test
    void it_goes_from_ninety_days_back_to_a_year_ahead() {
        year.meeting("Aarhus", "2026-11-30", MeetingStatus.HELD);
        NetworkMeeting first = year.meeting("Aarhus", "2026-12-01", MeetingStatus.HELD);
        NetworkMeeting last = year.meeting("Aarhus", "2028-03-01", MeetingStatus.PLANNED);
        year.meeting("Aarhus", "2028-03-02", MeetingStatus.PLANNED);

        assertThat(read(issue(office())))
                .extracting(FeedEntry::uid)
                .containsExactly(first.id().value(), last.id().value());
    }

    @Test
    void a_consultant_gets_those_of_the_networks_that_he_leads_or_stands_beside() {
        meetings();
        Account colleague = anAccount(8, "kollega@example.org", Role.CONSULTANT);
        Caller caller = kept(colleague);
        String secret = issue(caller);
        assertThat(read(secret)).isEmpty();

        KommunegruppeMeeting june = year.group("Aarhus", "2027-06-08", KommunegruppeMeeting.State.PLANNED);
        year.meeting(
                "Aarhus", "2027-06-08", MeetingStatus.PLANNED, new Precedence(june.id(), Note.empty()), colleague.id());
        assertThat(read(secret))
                .extracting(FeedEntry::title)
                .containsExactly("Kommunegruppemøde Aarhus", "Netværksmøde Aarhus");
        assertThat(read(issue(year.leader(DAY)))).hasSize(5);
    }

    @Test
    void S41_whoever_stands_beside_hears_of_it_of_its_move_and_its_cancellation_and_no_more_when_let_go() {
        F1Meetings f1 = F1Meetings.invited();
        Account colleague = anAccount(8, "kollega@example.org", Role.CONSULTANT);
        f1.f1().installation().ports().accounts().save(colleague);
        Caller caller = colleague.asCaller(Door.PAGE, F1Meetings.INVITED_ON);
        String secret = f1.get(IssueCalendarFeed.class).issue(caller);
        Supplier<List<FeedEntry>> calendar =
                () -> f1
                        .get(ReadCalendarFeed.class)
                        .read(Caller.anonymous(Door.PAGE, F1Meetings.INVITED_ON), secret, HERE)
                        .stream()
                        .filter(entry -> entry.title().startsWith("Netværksmøde"))
                        .toList();
        String meeting = f1.meeting().id().value().toString();
        Caller office = f1.office(F1Meetings.INVITED_ON);
        assertThat(calendar.get()).isEmpty();

        beside(f1, meeting, NamedColleague.at(colleague.login()));
        FeedEntry put = calendar.get().getFirst();
        assertThat(put.uid()).isEqualTo(f1.meeting().id().value());

        TimeSlot later = MeetingFixture.slot("2027-02-09", "16:00", "18:00");
        f1.get(RescheduleMeeting.class)
                .reschedule(office, new RescheduleMeeting.Request(meeting, later, null, Note.empty(), null));
        FeedEntry moved = calendar.get().getFirst();
        assertThat(moved.uid()).isEqualTo(put.uid());
        assertThat(moved.slot()).isEqualTo(later);
        assertThat(moved.sequence()).isGreaterThan(put.sequence());

        beside(f1, meeting, null);
        assertThat(calendar.get()).isEmpty();
        beside(f1, meeting, NamedColleague.at(colleague.login()));
        f1.get(CancelMeeting.class).cancel(office, new CancelMeeting.Request(meeting, CancelReason.TOO_FEW, null));
        assertThat(calendar.get()).singleElement().satisfies(entry -> {
            assertThat(entry.isCancelled()).isTrue();
            assertThat(entry.sequence()).isGreaterThan(moved.sequence());
        });
    }

    private static void beside(F1Meetings f1, String meeting, @Nullable NamedColleague beside) {
        f1.get(ReviseMeeting.class)
                .revise(
                        f1.office(F1Meetings.INVITED_ON),
                        new ReviseMeeting.Request(
                                meeting,
                                f1.meeting().place(),
                                f1.meeting().agenda(),
                                beside,
                                null,
                                Note.empty(),
                                null));
    }

    @Test
    void a_consultant_with_a_role_in_the_office_gets_everything() {
        meetings();

        assertThat(read(issue(kept(anAccount(8, "kollega@example.org", Role.CONSULTANT, Role.PRIVACY)))))
                .hasSize(3);
    }

    @Test
    void a_new_one_takes_the_place_of_the_old() {
        Caller caller = office();
        String old = issue(caller);
        String secret = issue(caller);

        assertThatThrownBy(() -> read(old)).isInstanceOf(NothingHere.class);
        assertThat(read(secret)).isEmpty();
    }

    @Test
    void a_revoked_one_is_nothing() {
        Caller caller = office();
        String secret = issue(caller);
        year.f1().get(RevokeCalendarFeed.class).revoke(caller);

        assertThatThrownBy(() -> read(secret)).isInstanceOf(NothingHere.class);
    }

    @Test
    void that_of_a_disabled_account_does_not_exist() {
        String secret = issue(office());
        year.f1()
                .installation()
                .ports()
                .accounts()
                .save(year.f1()
                        .installation()
                        .ports()
                        .accounts()
                        .find(anAccount().id())
                        .orElseThrow()
                        .disabled());

        assertThatThrownBy(() -> read(secret)).isInstanceOf(NothingHere.class);
    }

    @Test
    void who_may_list_no_meetings_gets_none() {
        meetings();
        String secret = issue(office());
        Account account = year.f1()
                .installation()
                .ports()
                .accounts()
                .find(anAccount().id())
                .orElseThrow();
        year.f1().installation().ports().accounts().save(account.withRoles(Set.of(Role.EXECUTIVE_COMMITTEE)));

        assertThat(read(secret)).isEmpty();
        assertThatThrownBy(() -> issue(year.caller(DAY, Role.EXECUTIVE_COMMITTEE)))
                .isInstanceOf(MayNotBeDone.class);
    }

    @Test
    void D23_too_many_guesses_shut_the_door_to_the_address() {
        String secret = issue(office());
        for (int guess = 0; guess < 20; guess++) {
            String wrong = "guess" + guess;
            assertThatThrownBy(() -> read(wrong)).isInstanceOf(NothingHere.class);
        }

        assertThatThrownBy(() -> read(secret)).isInstanceOf(NothingHere.class);
        assertThat(year.f1().get(ReadCalendarFeed.class).read(Caller.anonymous(Door.PAGE, DAY), secret, "192.0.2.8"))
                .isEmpty();
    }
}
