package dk.amr.cli.policy;

import dk.amr.domain.access.Door;
import dk.amr.domain.access.UseCase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to do a use case by a door.
 *
 * @param looksFirst a use case that the same request enters before
 * @param onlyAsks whether it merely shows the form by which it is done
 * @param showsToo use cases that the same page enters besides
 */
record Way(
        UseCase useCase, Door door, @Nullable UseCase looksFirst, boolean onlyAsks, Set<UseCase> showsToo, Deed deed) {

    /** What somebody does to a thing. */
    interface Deed {

        Answer by(Actor actor, Thing thing);
    }

    static Way page(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.PAGE, null, false, Set.of(), deed);
    }

    static Way json(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.JSON, null, false, Set.of(), deed);
    }

    static Way command(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.COMMAND, null, false, Set.of(), deed);
    }

    /** A page with a form, which looks at what the form is about. */
    static Way form(UseCase useCase, @Nullable UseCase looksFirst, Deed deed) {
        return new Way(useCase, Door.PAGE, looksFirst, true, Set.of(), deed);
    }

    /** Whether somebody who comes this way enters by that use case too. */
    boolean enters(UseCase other) {
        return other == looksFirst || showsToo.contains(other);
    }

    Way lookingFirst(UseCase first) {
        return new Way(useCase, door, first, onlyAsks, showsToo, deed);
    }

    Way showing(UseCase other) {
        return new Way(useCase, door, looksFirst, onlyAsks, Set.of(other), deed);
    }

    @Override
    public String toString() {
        return door + (onlyAsks ? " form" : looksFirst == null ? "" : " after " + looksFirst);
    }
}
