package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static dk.amr.domain.meeting.sharing.SharingFixture.kept;
import static dk.amr.domain.meeting.sharing.SharingFixture.opened;
import static dk.amr.domain.network.NetworkFixture.CONSULTANT;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.network.NetworkFixture;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link SharedItemRepository} must do. */
public interface SharedItemRepositoryContract {

    AllPorts ports();

    private SharedItemRepository items() {
        AllPorts there = givenTwoMeetings(ports());
        if (there.accounts().find(CONSULTANT.id()).isEmpty()) {
            there.accounts().save(CONSULTANT);
        }
        return there.sharedItems();
    }

    private static NetworkMeeting anotherMeeting() {
        return aMeeting(2, anotherNetwork(), "2027-02-10");
    }

    @Test
    default void an_item_is_found_with_every_field_and_says_what_it_said() {
        SharedItemRepository items = items();
        SharedItem plain = anItem();
        Circle chosen = new Circle(
                CONSULTANT.id().value(),
                Audience.WHOLE_GROUP,
                Set.of(ANNA.id().value(), BO.id().value()),
                true);
        SharedItem full = SharedItem.shared(
                        new SharedItemId(CountingIds.id(2)),
                        aMeeting(),
                        new Author.Facilitator(CONSULTANT.id()),
                        chosen,
                        true,
                        SharingFixture.SHARED_ON)
                .redacted(true, SharingFixture.SHARED_ON.plusDays(3));
        SharedText words = new SharedText(
                SharedKind.QUESTION, "Støj i hallen: æøå \uD83D\uDD27 e\u0301", "Ro", "", "Lederen vil gerne nævnes");
        items.add(plain, aText("Samarbejdet om vagtplanen"));
        items.add(full, words);

        assertThat(items.find(aKreds().id(), plain.id())).contains(kept(plain, 1));
        assertThat(items.find(aKreds().id(), full.id())).contains(kept(full, 1));
        assertThat(opened(ports(), plain)).isEqualTo(aText("Samarbejdet om vagtplanen"));
        assertThat(opened(ports(), full)).isEqualTo(words);
    }

    @Test
    default void an_item_that_nobody_added_is_not_found_and_cannot_be_opened() {
        SharedItemRepository items = items();

        assertThat(items.find(aKreds().id(), anItem().id())).isEmpty();
        assertThat(items.ofMeeting(aKreds().id(), aMeeting().id())).isEmpty();
        assertThatThrownBy(() -> opened(ports(), anItem())).isInstanceOf(NothingHere.class);
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        SharedItemRepository items = items();
        items.add(anItem(), aText("Vagtplanen"));

        assertThat(items.find(anotherKreds().id(), anItem().id())).isEmpty();
        assertThat(items.ofMeeting(anotherKreds().id(), aMeeting().id())).isEmpty();
        assertThat(items.ofAuthor(anotherKreds().id(), anItem().author())).isEmpty();
        assertThat(items.over(anotherKreds().id(), LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    default void those_of_a_meeting_come_by_day_and_then_by_id() {
        SharedItemRepository items = items();
        Author anna = new Author.Participant(ANNA.id());
        SharedItem later = new SharedItem(
                new SharedItemId(CountingIds.id(1)),
                aKreds().id(),
                aNetwork().id(),
                aMeeting().id(),
                LocalDate.of(2027, 2, 9),
                anna,
                Circle.ofThosePresent(anna.id()),
                false,
                SharingFixture.SHARED_ON.plusDays(1),
                null,
                dk.amr.domain.shared.Version.NEW);
        SharedItem second = anItem(3, aMeeting(), anna);
        SharedItem first = anItem(2, aMeeting(), new Author.Participant(BO.id()));
        SharedItem elsewhere = anItem(4, anotherMeeting(), anna);
        List.of(later, second, first, elsewhere).forEach(item -> items.add(item, aText("Støj")));

        assertThat(items.ofMeeting(aKreds().id(), aMeeting().id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(later, 1));
        assertThat(items.ofAuthor(aKreds().id(), anna))
                .containsExactly(kept(later, 1), kept(second, 1), kept(elsewhere, 1));
        assertThat(items.ofAuthor(aKreds().id(), new Author.Facilitator(CONSULTANT.id())))
                .isEmpty();
    }

    @Test
    default void another_circle_leaves_the_words_as_they_are() {
        SharedItemRepository items = items();
        SharedItem item = anItem();
        items.add(item, aText("Vagtplanen"));
        SharedItem wider = kept(item, 1)
                .readBy(new Circle(
                        ANNA.id().value(), Audience.WHOLE_GROUP, Set.of(BO.id().value()), true));
        items.save(wider);

        assertThat(items.find(aKreds().id(), item.id())).contains(kept(wider, 2));
        assertThat(opened(ports(), wider)).isEqualTo(aText("Vagtplanen"));
        items.save(kept(wider, 2).readBy(item.circle()));
        assertThat(items.find(aKreds().id(), item.id())).contains(kept(item, 3));
    }

    @Test
    default void those_that_the_whole_network_may_read_come_by_the_day_of_the_meeting() {
        SharedItemRepository items = items();
        Circle all = new Circle(
                ANNA.id().value(), Audience.WHOLE_GROUP, Set.of(BO.id().value()), false);
        Author anna = new Author.Participant(ANNA.id());
        SharedItem later = anItem(1, anotherMeeting(), anna).readBy(all);
        SharedItem first = anItem(2, aMeeting(), anna).readBy(all);
        SharedItem narrow = anItem(3, aMeeting(), anna);
        List.of(later, first, narrow).forEach(item -> items.add(item, aText("Støj")));

        assertThat(items.openToAll(aKreds().id())).containsExactly(kept(first, 1), kept(later, 1));
        assertThat(items.openToAll(anotherKreds().id())).isEmpty();

        items.save(kept(first, 1).readBy(narrow.circle()));
        assertThat(items.openToAll(aKreds().id())).containsExactly(kept(later, 1));
    }

    @Test
    default void other_words_take_the_place_of_the_former() {
        SharedItemRepository items = items();
        SharedItem item = anItem();
        items.add(item, aText("Mette er umulig"));
        SharedItem redacted = kept(item, 1).redacted(false, SharingFixture.SHARED_ON);
        items.rewrite(redacted, aText("Samarbejdet om vagtplanen"));

        assertThat(items.find(aKreds().id(), item.id())).contains(kept(redacted, 2));
        assertThat(opened(ports(), redacted)).isEqualTo(aText("Samarbejdet om vagtplanen"));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        SharedItemRepository items = items();
        SharedItem item = anItem();
        items.add(item, aText("Vagtplanen"));
        items.save(kept(item, 1));

        assertThatThrownBy(() -> items.save(kept(item, 1))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> items.rewrite(kept(item, 1), aText("Noget andet")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> items.save(kept(anItem(9, aMeeting(), item.author()), 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(opened(ports(), item)).isEqualTo(aText("Vagtplanen"));
    }

    @Test
    default void their_time_is_up_twelve_months_after_the_meeting_or_when_the_network_closes() {
        SharedItemRepository items = items();
        SharedItem one = anItem();
        SharedItem other = anItem(2, anotherMeeting(), one.author());
        items.add(one, aText("Vagtplanen"));
        items.add(other, aText("Støj"));

        assertThat(items.over(aKreds().id(), LocalDate.of(2028, 2, 8))).isEmpty();
        assertThat(items.over(aKreds().id(), LocalDate.of(2028, 2, 9))).containsExactly(kept(one, 1));
        assertThat(items.over(aKreds().id(), LocalDate.of(2028, 2, 10))).containsExactly(kept(one, 1), kept(other, 1));

        ports().networks().save(NetworkFixture.kept(anotherNetwork(), 1).closedAfter(LocalDate.of(2027, 5, 31)));
        assertThat(items.over(aKreds().id(), LocalDate.of(2027, 5, 31))).isEmpty();
        assertThat(items.over(aKreds().id(), LocalDate.of(2027, 6, 1))).containsExactly(kept(other, 1));
    }

    @Test
    default void what_is_shredded_is_gone_and_the_rest_stays() {
        SharedItemRepository items = items();
        SharedItem gone = anItem();
        SharedItem stays = anItem(2, aMeeting(), gone.author());
        items.add(gone, aText("Vagtplanen"));
        items.add(stays, aText("Støj"));

        items.shred(anotherKreds().id(), List.of(stays.id()));
        items.shred(aKreds().id(), List.of(gone.id(), new SharedItemId(CountingIds.id(77))));
        items.shred(aKreds().id(), List.of(gone.id()));
        items.shred(aKreds().id(), List.of());

        assertThat(items.find(aKreds().id(), gone.id())).isEmpty();
        assertThatThrownBy(() -> opened(ports(), gone)).isInstanceOf(NothingHere.class);
        assertThat(items.ofMeeting(aKreds().id(), aMeeting().id())).containsExactly(kept(stays, 1));
        assertThat(opened(ports(), stays)).isEqualTo(aText("Støj"));
    }
}
