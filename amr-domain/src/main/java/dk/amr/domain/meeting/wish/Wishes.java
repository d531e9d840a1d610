package dk.amr.domain.meeting.wish;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Notes wishes; an empty one is none. */
public final class Wishes {

    private final WishRepository wishes;
    private final Ids ids;

    public Wishes(WishRepository wishes, Ids ids) {
        this.wishes = wishes;
        this.ids = ids;
    }

    /** A wish that somebody wrote on the page of the invitation; the same words again on the day are the same wish. */
    public void note(NetworkMeeting meeting, PersonId person, Note text, LocalDate on) {
        if (!text.isEmpty() && !isNoted(meeting, person, text, on)) {
            keep(meeting.kreds(), meeting.network(), person, text, on);
        }
    }

    private boolean isNoted(NetworkMeeting meeting, PersonId person, Note text, LocalDate on) {
        return wishes.ofNetwork(meeting.kreds(), meeting.network()).stream()
                .anyMatch(wish -> person.equals(wish.person())
                        && wish.text().equals(text)
                        && wish.on().equals(on));
    }

    Wish keep(KredsId kreds, NetworkId network, @Nullable PersonId person, Note text, LocalDate on) {
        Wish wish =
                new Wish(new WishId(ids.next()), kreds, network, person, text, on, Wish.State.PROPOSED, Version.NEW);
        wishes.save(wish);
        return wish;
    }
}
