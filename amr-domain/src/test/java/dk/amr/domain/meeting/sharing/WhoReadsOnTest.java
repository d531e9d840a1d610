package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.sharing.F1Sharing.DAY;
import static dk.amr.domain.meeting.sharing.F1Sharing.anybody;
import static dk.amr.domain.meeting.sharing.F1Sharing.challenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Opening;
import dk.amr.domain.confidentiality.Purpose;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.meeting.sharing.link.ChooseReadersByLink;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.link.VisitKey;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.EraseShared;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.offer.sending.LeaveNetwork;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads on when somebody leaves, and what remains: E8, E16, E17, D17, P20. */
final class WhoReadsOnTest {

    private static final Account SUCCESSOR = anAccount(8, "afloeser@example.org", Role.CONSULTANT);

    private final F1Sharing f1 = F1Sharing.keepingNotes();
    private final VisitKey dan = f1.enter("100004", DAY);

    private static List<String> tasks(RoomView view) {
        return view.entries().stream().map(entry -> entry.text().task()).toList();
    }

    private UUID person(String member) {
        return f1.meetings().f1().person(member).id().value();
    }

    @Test
    void E16_a_colleague_is_kept_out_before_anything_is_kept_and_one_who_leaves_reads_no_more() {
        VisitKey anna = f1.enter("100001", DAY);
        f1.get(ShareByLink.class)
                .share(
                        anybody(DAY),
                        new ShareByLink.Request(
                                dan,
                                new Draft(
                                        challenge("vagtplanen", ""),
                                        new Readership(
                                                Audience.PRESENT,
                                                Set.of(f1.meetings()
                                                        .f1()
                                                        .person("100001")
                                                        .id()),
                                                false))));
        assertThat(f1.look(anna, DAY).entries()).isEmpty();
        f1.share(dan, challenge("støj", ""));
        assertThat(tasks(f1.look(anna, DAY))).containsExactly("støj");

        f1.get(LeaveNetwork.class)
                .leave(
                        f1.meetings().office(DAY),
                        new LeaveNetwork.Request(
                                f1.meetings()
                                        .f1()
                                        .installation()
                                        .ports()
                                        .participations()
                                        .ofPerson(aKreds().id(), new PersonId(person("100001")))
                                        .getLast()
                                        .id(),
                                DAY,
                                null));
        assertThat(tasks(f1.look(anna, DAY))).containsExactly("støj");
        assertThat(f1.look(anna, DAY.plusDays(1)).entries()).isEmpty();
    }

    @Test
    void D17_a_mandate_that_lapses_reads_no_more_and_the_author_keeps_his_own() {
        f1.share(f1.enter("100001", DAY), challenge("støj", ""));
        f1.share(dan, challenge("vagtplanen", ""));
        f1.meetings().f1().end("100004", DAY, EndReason.LEFT_WORKPLACE);

        assertThat(tasks(f1.look(dan, DAY))).containsExactlyInAnyOrder("støj", "vagtplanen");
        assertThat(tasks(f1.look(dan, DAY.plusDays(1)))).containsExactly("vagtplanen");
        assertThat(f1.look(dan, DAY.plusDays(1)).mayShare()).isFalse();
        assertThatThrownBy(() -> f1.get(ShareByLink.class)
                        .share(
                                anybody(DAY.plusDays(1)),
                                new ShareByLink.Request(
                                        dan, new Draft(challenge("ro", ""), Readership.ofThosePresent()))))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void E17_reading_ends_at_midnight_with_the_office_and_a_successor_reads_what_he_is_let_into() {
        SharedItemId id = f1.share(dan, challenge("vagtplanen", ""));
        f1.meetings().f1().installation().ports().accounts().save(SUCCESSOR);
        LocalDate last = LocalDate.of(2027, 2, 20);
        f1.get(AssignFacilitator.class)
                .assign(
                        f1.meetings().f1().installation().caller(last, Role.OFFICE_MANAGER),
                        new AssignFacilitator.Request(
                                "Skanderborg", NamedColleague.at(SUCCESSOR.login()), last.plusDays(1), null));
        f1.acknowledge(SUCCESSOR, last.plusDays(1));

        assertThat(tasks(f1.look(f1.facilitator(last)))).containsExactly("vagtplanen");
        assertThatThrownBy(() -> f1.look(f1.facilitator(last.plusDays(1)))).isInstanceOf(NothingHere.class);
        assertThat(f1.look(F1Sharing.caller(SUCCESSOR, last.plusDays(1))).entries())
                .isEmpty();
        assertThat(openings())
                .extracting(Opening::reader)
                .contains(F1Networks.facilitator().id().value());

        f1.get(ChooseReadersByLink.class)
                .choose(
                        anybody(DAY),
                        new ChooseReadersByLink.Request(
                                dan, id, new Readership(Audience.PRESENT, Set.of(), true), null));
        assertThat(tasks(f1.look(F1Sharing.caller(SUCCESSOR, last.plusDays(1)))))
                .containsExactly("vagtplanen");
    }

    @Test
    void E8_what_somebody_shared_is_destroyed_when_he_asks_and_the_acknowledgement_stays() {
        f1.share(dan, challenge("vagtplanen", ""));
        f1.share(dan, challenge("støj", ""));
        f1.share(f1.enter("100001", DAY), challenge("ro", ""));
        Caller privacy = f1.meetings().f1().installation().caller(LocalDate.of(2027, 12, 10), Role.PRIVACY);

        assertThat(f1.get(EraseShared.class).erase(privacy, "100004")).isEqualTo(2);
        assertThat(f1.get(EraseShared.class).erase(privacy, "100004")).isZero();
        assertThat(tasks(f1.look(f1.facilitator(DAY)))).containsExactly("ro");
        assertThat(f1.meetings().f1().installation().ports().acknowledgements().of(aKreds().id(), person("100004")))
                .isNotEmpty();
        assertThat(openings()).isEmpty();
    }

    @Test
    void P20_reading_leaves_who_when_whose_and_why_and_an_event_of_the_meeting_alone() {
        SharedItemId id = f1.share(dan, challenge("vagtplanen", ""));
        f1.look(f1.facilitator(DAY));

        assertThat(openings())
                .containsExactly(new Opening(
                        id.value(),
                        person("100004"),
                        F1Networks.facilitator().id().value(),
                        Purpose.READING,
                        f1.meetings().f1().installation().clock().instant()));
        AuditEntry last = f1.meetings().f1().installation().entries().getLast();
        assertThat(last.useCase()).isEqualTo(UseCase.LOOK_AT_SHARED);
        assertThat(last.subject().id()).isEqualTo(f1.meetings().meeting().id().value());
        assertThat(last.canonical()).doesNotContain(id.value().toString()).doesNotContain("vagtplanen");
    }

    @Test
    void without_the_keys_nothing_is_opened_or_kept_and_the_rest_goes_on() {
        f1.share(dan, challenge("vagtplanen", ""));
        f1.meetings().f1().installation().ports().sharedItems().loseKeys();

        assertThatThrownBy(() -> f1.look(dan, DAY)).isInstanceOf(KeysAreMissing.class);
        assertThatThrownBy(() -> f1.share(dan, challenge("støj", ""))).isInstanceOf(KeysAreMissing.class);
        assertThat(openings()).isEmpty();
        assertThat(f1.meetings().look(DAY).guests()).hasSize(3);
    }

    private List<Opening> openings() {
        return f1.meetings().f1().installation().ports().openings().of(person("100004"));
    }
}
