package dk.amr.persistence.sharing;

import com.google.inject.Inject;

/** Destroys anew what was destroyed before, in a database that does not know of it: an older copy, or a crash. */
public final class TombstoneReplay {

    private final JdbiShredder shredder;

    @Inject
    TombstoneReplay(JdbiShredder shredder) {
        this.shredder = shredder;
    }

    /** How many items were still there; before this is done, nothing is to be served. */
    public int replay() {
        return shredder.replay();
    }
}
