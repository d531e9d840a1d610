package dk.amr.domain.installation.backup;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ShreddedItems} must do. */
public interface ShreddedItemsContract {

    AllPorts ports();

    ShreddedItems shredded();

    @Test
    default void only_what_was_shredded_is_known() {
        givenTwoMeetings(ports()).sharedItems().add(anItem(), aText("Vagtplanen"));
        assertThat(shredded().known()).isEmpty();

        ports().sharedItems().shred(aKreds().id(), List.of(anItem().id()));

        assertThat(shredded().known()).containsExactly(anItem().id());
    }

    @Test
    default void replaying_spares_what_was_not_shredded() {
        givenTwoMeetings(ports()).sharedItems().add(anItem(), aText("Vagtplanen"));

        shredded().replay();

        assertThat(ports().sharedItems().find(aKreds().id(), anItem().id())).isPresent();
    }

    @Test
    default void what_was_shredded_and_is_there_again_as_in_an_older_copy_is_shredded_anew() {
        givenTwoMeetings(ports()).sharedItems().add(anItem(), aText("Vagtplanen"));
        ports().sharedItems().shred(aKreds().id(), List.of(anItem().id()));
        ports().sharedItems().add(anItem(), aText("Vagtplanen"));

        shredded().replay();

        assertThat(ports().sharedItems().find(aKreds().id(), anItem().id())).isEmpty();
    }
}
