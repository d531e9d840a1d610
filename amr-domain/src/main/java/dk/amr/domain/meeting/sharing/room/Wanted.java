package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.meeting.sharing.SharedItemId;

/** How much of a room somebody wants to see: no more is opened than is shown. */
public sealed interface Wanted {

    /** Everything that he may read. */
    static Wanted everything() {
        return new Everything();
    }

    /** Nothing of what was shared, before something is added. */
    static Wanted nothing() {
        return new Nothing();
    }

    /** That item alone, before it is changed. */
    static Wanted one(SharedItemId item) {
        return new One(item);
    }

    /** Everything that he may read. */
    record Everything() implements Wanted {}

    /** Nothing of what was shared. */
    record Nothing() implements Wanted {}

    /** One item alone. */
    record One(SharedItemId item) implements Wanted {}
}
