package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.sharing.F1Sharing.DAY;
import static dk.amr.domain.meeting.sharing.F1Sharing.anybody;
import static dk.amr.domain.meeting.sharing.F1Sharing.challenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Opening;
import dk.amr.domain.confidentiality.Purpose;
import dk.amr.domain.guard.Finding;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.sharing.link.ChooseReadersByLink;
import dk.amr.domain.meeting.sharing.link.RedactByLink;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.link.VisitKey;
import dk.amr.domain.meeting.sharing.link.WithdrawByLink;
import dk.amr.domain.meeting.sharing.room.ChooseReaders;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.RedactShared;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.SearchShared;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import dk.amr.domain.meeting.sharing.room.SharedEntry;
import dk.amr.domain.meeting.sharing.room.WithdrawShared;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is shared at the meeting of SC5, and what its author and the facilitator may do: P6 to P9, E7. */
final class SharedAtAMeetingTest {

    private final F1Sharing f1 = F1Sharing.keepingNotes();
    private final VisitKey dan = f1.enter("100004", DAY);

    private static List<String> tasks(RoomView view) {
        return view.entries().stream().map(entry -> entry.text().task()).toList();
    }

    private UUID person(String member) {
        return f1.meetings().f1().person(member).id().value();
    }

    @Test
    void SC5_a_name_is_marked_and_the_edited_words_are_read_by_the_circle_alone() {
        TextTellsOfPersons marked =
                catchThrowableOfType(TextTellsOfPersons.class, () -> f1.share(dan, challenge("Mette er umulig", "")));
        assertThat(marked.marks().getFirst()).containsExactly(new Finding(0, 5, Finding.Kind.NAME));
        assertThat(f1.look(dan, DAY).entries()).isEmpty();

        f1.share(dan, challenge("samarbejdet om vagtplanen", ""));

        assertThat(tasks(f1.look(dan, DAY))).containsExactly("samarbejdet om vagtplanen");
        VisitKey anna = f1.enter("100001", DAY);
        assertThat(tasks(f1.look(anna, DAY))).containsExactly("samarbejdet om vagtplanen");
        assertThat(tasks(f1.look(f1.facilitator(DAY)))).containsExactly("samarbejdet om vagtplanen");
        for (Role role : Role.values()) {
            Caller other = Caller.of(new AccountId(CountingIds.id(70)), aKreds().id(), Set.of(role), Door.PAGE, DAY);
            assertThatThrownBy(() -> f1.look(other)).as(role.name()).isInstanceOf(NothingHere.class);
        }
    }

    @Test
    void SC5_who_sent_regrets_gets_no_link_and_nobody_knows_more_than_that() {
        assertThat(f1.mails())
                .extracting(mail -> mail.subject())
                .filteredOn("shared"::equals)
                .hasSize(2);
        assertThatThrownBy(() -> f1.link("100003")).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void SC5_nothing_is_added_after_closing_and_the_author_still_decides() {
        SharedItemId id = f1.share(dan, challenge("vagtplanen", ""));
        f1.get(CloseMeeting.class)
                .close(f1.meetings().office(DAY), new CloseMeeting.Request(F1Meetings.MEETING, Note.empty(), null));

        assertThat(f1.look(dan, DAY).mayShare()).isFalse();
        assertThatThrownBy(() -> f1.share(dan, challenge("støj", ""))).isInstanceOf(NothingToShareYet.class);
        f1.get(WithdrawByLink.class).withdraw(anybody(DAY), new WithdrawByLink.Request(dan, id));
        assertThat(f1.look(dan, DAY).entries()).isEmpty();
    }

    @Test
    void D12_where_the_ground_rules_keep_no_notes_nothing_is_kept_and_no_link_is_sent() {
        F1Sharing none = F1Sharing.keepingNone();

        assertThat(none.look(none.facilitator(DAY)).keepsNotes()).isFalse();
        assertThatThrownBy(() -> none.get(ShareItem.class)
                        .share(
                                none.facilitator(DAY),
                                new ShareItem.Request(
                                        F1Meetings.MEETING,
                                        new Draft(challenge("støj", ""), Readership.ofThosePresent()))))
                .isInstanceOf(NotesAreNotKept.class);
        assertThat(none.meetings().delivered(DAY)).doesNotContain("shared");
    }

    @Test
    void P6_a_new_edition_is_acknowledged_before_anybody_reads_on() {
        f1.share(dan, challenge("vagtplanen", ""));
        VisitKey anna = f1.enter("100001", DAY);
        f1.publish(true, DAY.plusDays(7));
        LocalDate later = DAY.plusDays(7);
        f1.meetings().timeIs("2027-02-09T18:05:00Z");

        assertThat(f1.look(anna, later).entries()).isEmpty();
        assertThat(f1.look(anna, later).hasAcknowledged()).isFalse();
        assertThat(f1.look(f1.facilitator(later)).entries()).isEmpty();
        assertThat(tasks(f1.look(dan, later))).containsExactly("vagtplanen");
        assertThatThrownBy(() -> f1.get(ShareByLink.class)
                        .share(
                                anybody(later),
                                new ShareByLink.Request(
                                        dan, new Draft(challenge("støj", ""), Readership.ofThosePresent()))))
                .isInstanceOf(GroundRulesComeFirst.class);
        f1.acknowledge(F1Networks.facilitator(), later);
        assertThat(tasks(f1.look(f1.facilitator(later)))).containsExactly("vagtplanen");
    }

    @Test
    void P7_the_author_widens_to_the_whole_group_and_keeps_somebody_out() {
        SharedItemId id = f1.share(dan, challenge("vagtplanen", ""));
        VisitKey anna = f1.enter("100001", DAY);
        Readership without = new Readership(
                Audience.WHOLE_GROUP, Set.of(f1.meetings().f1().person("100001").id()), false);

        assertThatThrownBy(() -> f1.get(ChooseReadersByLink.class)
                        .choose(anybody(DAY), new ChooseReadersByLink.Request(anna, id, without, null)))
                .isInstanceOf(OnlyItsAuthorDecides.class);
        assertThatThrownBy(() -> f1.get(ChooseReaders.class)
                        .choose(f1.facilitator(DAY), new ChooseReaders.Request(F1Meetings.MEETING, id, without, null)))
                .isInstanceOf(OnlyItsAuthorDecides.class);
        assertThatThrownBy(() -> f1.get(WithdrawShared.class)
                        .withdraw(f1.facilitator(DAY), new WithdrawShared.Request(F1Meetings.MEETING, id)))
                .isInstanceOf(OnlyItsAuthorDecides.class);
        f1.get(ChooseReadersByLink.class)
                .choose(anybody(DAY), new ChooseReadersByLink.Request(dan, id, without, new Version(1)));
        assertThat(f1.look(anna, DAY).entries()).isEmpty();
        assertThatThrownBy(() -> f1.get(ChooseReadersByLink.class)
                        .choose(anybody(DAY), new ChooseReadersByLink.Request(dan, id, without, new Version(1))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void P8_a_cpr_number_must_go_and_anything_else_is_confirmed_with_a_reason() {
        assertThatThrownBy(() -> f1.share(dan, challenge("borgeren 010190-1234", "det skal stå her")))
                .isInstanceOf(TextHoldsACpr.class);
        assertThatThrownBy(() -> f1.share(dan, challenge("støj", "se 010190-1234")))
                .isInstanceOf(TextHoldsACpr.class);
        f1.share(dan, challenge("Mette er umulig", "Mette har selv bedt om det"));

        SharedEntry entry = f1.look(dan, DAY).entries().getFirst();
        assertThat(entry.item().isConfirmed()).isTrue();
        assertThat(entry.text().reason()).isEqualTo("Mette har selv bedt om det");
    }

    @Test
    void P8_a_cpr_number_and_everything_beside_it_is_marked_where_it_stands() {
        TextHoldsACpr inTask = catchThrowableOfType(
                TextHoldsACpr.class, () -> f1.share(dan, challenge("Mette, 010190-1234", "Mette har bedt om det")));
        TextHoldsACpr inReason = catchThrowableOfType(
                TextHoldsACpr.class, () -> f1.share(dan, challenge("Mette er umulig", "Mette er 010190-1234")));

        assertThat(inTask.marks().getFirst())
                .containsExactly(new Finding(0, 5, Finding.Kind.NAME), new Finding(7, 18, Finding.Kind.CPR));
        assertThat(inTask.inReason()).isEmpty();
        assertThat(inReason.marks().getFirst()).containsExactly(new Finding(0, 5, Finding.Kind.NAME));
        assertThat(inReason.inReason()).containsExactly(new Finding(9, 20, Finding.Kind.CPR));
        assertThat(f1.look(dan, DAY).entries()).isEmpty();
    }

    @Test
    void E7_initials_with_a_role_are_marked_and_whoever_leads_finds_and_edits_them() {
        TextTellsOfPersons marked = catchThrowableOfType(
                TextTellsOfPersons.class, () -> f1.share(dan, challenge("Vi mangler JK på natholdet", "")));
        assertThat(marked.marks().getFirst()).extracting(Finding::kind).contains(Finding.Kind.INITIALS);
        SharedItemId id = f1.share(dan, challenge("Vi mangler JK på natholdet", "Vagten hedder det"));
        SearchShared.Request request = new SearchShared.Request("Skanderborg", "jk på", DAY.minusDays(1), DAY);

        assertThat(f1.get(SearchShared.class).search(f1.facilitator(DAY), request))
                .extracting(entry -> entry.item().id())
                .containsExactly(id);
        assertThat(openings().getFirst().purpose()).isEqualTo(Purpose.ACCESS_REQUEST);
        assertThat(f1.get(SearchShared.class)
                        .search(
                                f1.facilitator(DAY),
                                new SearchShared.Request("Skanderborg", "jk på", DAY.plusDays(1), DAY.plusDays(9))))
                .isEmpty();
        f1.get(RedactShared.class)
                .redact(
                        f1.facilitator(DAY),
                        new RedactShared.Request(
                                F1Meetings.MEETING, id, challenge("Vi mangler en på natholdet", ""), null));
        assertThat(tasks(f1.look(dan, DAY))).containsExactly("Vi mangler en på natholdet");
        assertThat(f1.look(dan, DAY).entries().getFirst().item().isConfirmed()).isFalse();
        f1.get(RedactByLink.class)
                .redact(anybody(DAY), new RedactByLink.Request(dan, id, challenge("Bemanding om natten", ""), null));
        assertThat(tasks(f1.look(dan, DAY))).containsExactly("Bemanding om natten");
    }

    @Test
    void P9_a_challenge_has_a_next_step_or_says_that_it_is_not_known() {
        assertThatThrownBy(() -> new SharedText(SharedKind.CHALLENGE, "støj", "", "", ""))
                .hasMessage("next-step-is-missing");
        assertThat(new SharedText(SharedKind.CHALLENGE, "støj", "", SharedText.NOT_KNOWN_YET.danish(), "").nextStep())
                .isEqualTo("Ved ikke endnu");
        assertThat(new SharedText(SharedKind.IDEA, "støj", "", "", "").nextStep())
                .isEmpty();
    }

    private List<Opening> openings() {
        return f1.meetings().f1().installation().ports().openings().of(person("100004"));
    }
}
