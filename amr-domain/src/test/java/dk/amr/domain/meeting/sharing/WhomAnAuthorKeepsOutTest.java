package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.meeting.sharing.F1Sharing.DAY;
import static dk.amr.domain.meeting.sharing.F1Sharing.anybody;
import static dk.amr.domain.meeting.sharing.F1Sharing.challenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.sharing.link.ChooseReadersByLink;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.link.VisitKey;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** E16, P7: Anna and Dan were there, Carla was not, and the whole network may read. */
final class WhomAnAuthorKeepsOutTest {

    private static final String CARLA = "100003";

    private final F1Sharing f1 = F1Sharing.keepingNotes();

    private PersonId person(String member) {
        return f1.meetings().f1().person(member).id();
    }

    private static List<String> names(RoomView view, boolean wasThere) {
        return view.colleagues().stream()
                .filter(each -> each.wasThere() == wasThere)
                .map(each -> each.name().given())
                .toList();
    }

    private void onTheList(String member, LocalDate from, boolean isGiven) {
        f1.get(RecordConsent.class)
                .record(
                        f1.meetings().office(from),
                        new RecordConsent.Request(member, ConsentPurpose.PARTICIPANT_LIST, from, isGiven));
    }

    /** Carla is noted as one who came, gets the link, and is noted as one who did not after all. */
    private VisitKey carlaWhoWasNotThere() {
        record(new RecordAttendance.Entry(CARLA, Presence.PRESENT, null, true, new Version(1)));
        VisitKey carla = f1.enter(CARLA, DAY);
        record(new RecordAttendance.Entry(CARLA, Presence.REGRETS, RegretReason.OTHER, false, new Version(2)));
        return carla;
    }

    private void record(RecordAttendance.Entry entry) {
        f1.meetings().attend(entry);
    }

    @Test
    void E16_a_participant_can_keep_out_those_who_were_there_and_others_who_stand_on_the_list() {
        VisitKey dan = f1.enter("100004", DAY);
        onTheList(CARLA, DAY, true);

        assertThat(names(f1.look(dan, DAY), true)).containsExactly("Anna");
        assertThat(names(f1.look(dan, DAY), false)).containsExactly("Carla");
    }

    @Test
    void nobody_is_told_that_somebody_is_in_the_network_who_did_not_agree_to_stand_on_the_list() {
        VisitKey dan = f1.enter("100004", DAY);
        onTheList(CARLA, DAY.minusDays(1), true);
        onTheList(CARLA, DAY, false);

        assertThat(names(f1.look(dan, DAY), false)).isEmpty();
    }

    @Test
    void whoever_leads_the_network_can_keep_out_everybody_in_it() {
        RoomView view = f1.look(f1.facilitator(DAY));
        assertThat(names(view, true)).containsExactly("Anna", "Dan");
        assertThat(names(view, false)).contains("Carla");
    }

    @Test
    void E16_somebody_who_was_not_there_and_is_kept_out_does_not_read_what_the_whole_network_may() {
        VisitKey dan = f1.enter("100004", DAY);
        SharedItemId id = f1.share(dan, challenge("vagtplanen", ""));
        VisitKey carla = carlaWhoWasNotThere();
        assertThat(f1.look(carla, DAY).entries()).isEmpty();

        choose(dan, id, Set.of());
        assertThat(f1.look(carla, DAY).entries()).hasSize(1);

        onTheList(CARLA, DAY, true);
        choose(dan, id, Set.of(person(CARLA)));
        assertThat(f1.look(carla, DAY).entries()).isEmpty();
        assertThat(f1.look(f1.enter("100001", DAY), DAY).entries()).hasSize(1);
    }

    @Test
    void E16_nobody_is_kept_out_whom_the_author_is_not_told_of_and_one_who_is_unknown_is_refused_alike() {
        VisitKey dan = f1.enter("100004", DAY);
        SharedItemId id = f1.share(dan, challenge("vagtplanen", ""));

        for (PersonId each : List.of(person(CARLA), new PersonId(CountingIds.id(999)))) {
            Readership without = new Readership(Audience.WHOLE_GROUP, Set.of(person("100001"), each), false);
            assertThatThrownBy(() -> f1.get(ShareByLink.class)
                            .share(
                                    anybody(DAY),
                                    new ShareByLink.Request(dan, new Draft(challenge("støj", ""), without))))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("reader-cannot-be-chosen");
            assertThatThrownBy(() -> choose(dan, id, without.excluded()))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("reader-cannot-be-chosen");
        }
        assertThat(f1.look(dan, DAY).entries()).hasSize(1);
        assertThat(f1.look(f1.enter("100001", DAY), DAY).entries()).hasSize(1);
    }

    @Test
    void E16_whoever_is_kept_out_already_stays_so_though_he_is_no_longer_on_the_list() {
        VisitKey dan = f1.enter("100004", DAY);
        SharedItemId id = f1.share(dan, challenge("vagtplanen", ""));
        onTheList(CARLA, DAY.minusDays(1), true);
        choose(dan, id, Set.of(person(CARLA)));
        onTheList(CARLA, DAY, false);

        choose(dan, id, Set.of(person(CARLA), person("100001")));

        assertThat(f1.look(f1.enter("100001", DAY), DAY).entries()).isEmpty();
    }

    private void choose(VisitKey author, SharedItemId id, Set<PersonId> without) {
        f1.get(ChooseReadersByLink.class)
                .choose(
                        anybody(DAY),
                        new ChooseReadersByLink.Request(
                                author, id, new Readership(Audience.WHOLE_GROUP, without, false), null));
    }
}
