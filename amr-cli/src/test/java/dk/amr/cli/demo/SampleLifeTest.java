package dk.amr.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.cli.console.Clerk;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.MandateQuery;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.FirstYear;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.look.ListMeetings;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingLine;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportLeave;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.report.cadence.ReportCadence;
import dk.amr.domain.shared.Page;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample kreds has lived: each kind of thing that happens to people and networks has happened there. */
class SampleLifeTest {

    private static final int MEMBERS = 2_500;

    @TempDir
    private static Path folder;

    private static OpenInstallation open;
    private static Caller office;

    @BeforeAll
    static void live() {
        Office founded = Office.setUp(folder);
        open = founded.open();
        office = open.part(Clerk.class).caller();
        Parts parts = new Parts();
        List<LoginName> facilitators =
                open.part(SampleAccounts.class, parts).facilitators(office, new LoginName("chef@example.org"));
        open.part(SampleLife.class, parts).live(office, MEMBERS, facilitators);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    /** What the life is made of, as the commands of the demo bind it. */
    private static final class Parts extends AbstractModule {

        @Override
        protected void configure() {
            DemoCommands.partsOfLife().forEach(this::bind);
            bind(SampleDoors.class);
        }
    }

    @Test
    void everything_that_can_happen_was_done_by_its_use_case() {
        Set<UseCase> done = all(cursor -> open.part(ListAudit.class).list(office, new ListAudit.Request(1_000, cursor)))
                .map(event -> event.entry().useCase())
                .collect(Collectors.toSet());

        assertThat(done)
                .contains(
                        UseCase.IMPORT_REGISTER,
                        UseCase.TRANSFER_MANDATE,
                        UseCase.END_MANDATE,
                        UseCase.PAUSE_MANDATE,
                        UseCase.RESUME_MANDATE,
                        UseCase.ESTABLISH_NETWORK,
                        UseCase.ASSIGN_FACILITATOR,
                        UseCase.SEND_OFFERS,
                        UseCase.SEND_OFFER,
                        UseCase.LAPSE_OFFERS,
                        UseCase.RECORD_ANSWER,
                        UseCase.LEAVE_NETWORK,
                        UseCase.PUBLISH_GROUND_RULES,
                        UseCase.ACKNOWLEDGE_GROUND_RULES,
                        UseCase.RECORD_CONSENT,
                        UseCase.RECORD_INCIDENT,
                        UseCase.WARN_PARTICIPANT,
                        UseCase.RECORD_REPLY,
                        UseCase.RECORD_ATTENDANCE,
                        UseCase.CANCEL_MEETING,
                        UseCase.RESCHEDULE_MEETING,
                        UseCase.REQUEST_LEAVE,
                        UseCase.RECORD_LEAVE,
                        UseCase.NOTE_WISH,
                        UseCase.SHARE_ITEM,
                        UseCase.COMPLETE_TASK);
    }

    @Test
    void an_offer_waits_for_whoever_wants_to_see_what_an_AMR_gets() {
        assertThat(open.part(SampleDoors.class, new Parts()).offer(office)).isPresent();
    }

    @Test
    void mandates_are_in_every_state_and_somebody_is_to_be_phoned_after_a_year() {
        List<Mandate> mandates = all(cursor -> open.part(ListMandates.class)
                        .list(
                                office,
                                ListMandates.Request.ofEverybody(
                                        new MandateQuery(MandateRole.AMR, false, 1_000, cursor))))
                .map(MandateLine::mandate)
                .toList();

        assertThat(mandates.stream().map(each -> each.stateOn(office.day()).name()))
                .contains("ACTIVE", "EXPIRED", "ENDED");
        assertThat(mandates.stream().map(each -> each.election().kind()))
                .contains(ElectionKind.FIRST_ELECTION, ElectionKind.RE_ELECTION);
        Map<Object, List<Mandate>> held = mandates.stream().collect(Collectors.groupingBy(Mandate::person));
        assertThat(held.values())
                .anySatisfy(ofPerson -> assertThat(ofPerson).anySatisfy(each -> {
                    assertThat(FirstYear.isFirst(each, ofPerson)).isTrue();
                    assertThat(each.isActive(office.day())).isTrue();
                    assertThat(FirstYear.window(each).includes(office.day())).isTrue();
                }));
    }

    @Test
    void offers_and_participations_went_every_way() {
        Set<String> offers = all(cursor ->
                        open.part(ListOffers.class).list(office, new ListOffers.Query(null, cursor, 200)))
                .map(line -> line.state().code())
                .collect(Collectors.toSet());
        Set<String> standings =
                participants().map(line -> line.standing().code()).collect(Collectors.toSet());

        assertThat(offers).contains("SENT", "ACCEPTED", "DECLINED", "EXPIRED");
        assertThat(standings)
                .contains("ACTIVE", "ENDED_LEFT", "ENDED_TRANSFERRED", "ENDED_MEMBERSHIP", "MANDATE_LAPSED");
        assertThat(participants().map(ParticipantLine::hasAcknowledged)).contains(true, false);
        assertThat(participants().map(ParticipantLine::isOnTheList)).contains(true, false);
    }

    @Test
    void meetings_lie_behind_and_ahead() {
        int year = office.day().getYear();
        List<MeetingLine> meetings = Stream.of(year - 2, year - 1, year)
                .flatMap(each ->
                        open.part(ListMeetings.class).list(office, new ListMeetings.Request(each, null)).stream())
                .toList();

        assertThat(meetings.stream().map(MeetingLine::status))
                .contains(MeetingStatus.PLANNED, MeetingStatus.INVITED, MeetingStatus.CLOSED, MeetingStatus.CANCELLED);
        assertThat(meetings.stream().map(MeetingLine::isToBeSettled)).contains(true);
        assertThat(meetings.stream().filter(line -> line.present() > 0))
                .anySatisfy(line -> assertThat(open.part(LookAtMeeting.class)
                                .look(office, line.meeting().id().value().toString())
                                .evaluation()
                                .votes())
                        .isNotEmpty());
    }

    @Test
    void there_is_something_to_do_and_something_to_read() {
        int year = office.day().getYear() - 1;

        assertThat(open.part(ListTasks.class).list(office).stream().map(Task::kind))
                .contains(TaskKind.OFFER_DUE, TaskKind.WELCOME_PACKAGE, TaskKind.RE_ELECTION, TaskKind.BY_ELECTION);
        assertThat(open.part(ReportCoverage.class).report(office).kommunegrupper())
                .isNotEmpty();
        assertThat(open.part(ReportCadence.class).report(office, year).networks())
                .isNotEmpty();
        assertThat(open.part(ReportAttendance.class)
                        .report(office, year)
                        .total()
                        .meetings())
                .isPositive();
        assertThat(open.part(ReportLeave.class).report(office, year).rows()).isNotEmpty();
    }

    private static Stream<ParticipantLine> participants() {
        return open.part(ListNetworks.class).list(office).networks().stream()
                .map(NetworkLine::network)
                .flatMap(network -> open.part(LookAtNetwork.class).look(office, network.id()).participants().stream());
    }

    private static <T> Stream<T> all(Function<@Nullable String, Page<T>> pages) {
        List<T> items = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<T> page = pages.apply(cursor);
            items.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return items.stream();
    }
}
