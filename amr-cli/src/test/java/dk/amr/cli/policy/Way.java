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
 * @param givesWay whether whoever may not do it is shown something else by the same page
 * @param ofSeveral whether it is done to each of several, so that one which is not there stops no other
 */
record Way(
        UseCase useCase,
        Door door,
        @Nullable UseCase looksFirst,
        boolean onlyAsks,
        Set<UseCase> showsToo,
        boolean givesWay,
        boolean ofSeveral,
        Deed deed) {

    /** What somebody does to a thing. */
    interface Deed {

        Answer by(Actor actor, Thing thing);
    }

    static Way page(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.PAGE, null, false, Set.of(), false, false, deed);
    }

    static Way json(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.JSON, null, false, Set.of(), false, false, deed);
    }

    static Way command(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.COMMAND, null, false, Set.of(), false, false, deed);
    }

    /** A command that merely says what it would do. */
    static Way dryRun(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.COMMAND, null, true, Set.of(), false, false, deed);
    }

    /** A page with a form, which looks at what the form is about. */
    static Way form(UseCase useCase, @Nullable UseCase looksFirst, Deed deed) {
        return new Way(useCase, Door.PAGE, looksFirst, true, Set.of(), false, false, deed);
    }

    /** A page that does it to each of those ticked in a list. */
    static Way several(UseCase useCase, Deed deed) {
        return new Way(useCase, Door.PAGE, null, false, Set.of(), false, true, deed);
    }

    /** Whether somebody who comes this way enters by that use case too. */
    boolean enters(UseCase other) {
        return other == looksFirst || showsToo.contains(other);
    }

    Way lookingFirst(UseCase first) {
        return new Way(useCase, door, first, onlyAsks, showsToo, givesWay, ofSeveral, deed);
    }

    Way showing(UseCase other) {
        return new Way(useCase, door, looksFirst, onlyAsks, Set.of(other), givesWay, ofSeveral, deed);
    }

    /** A page that shows something else to whoever may not do it. */
    Way givingWay() {
        return new Way(useCase, door, looksFirst, onlyAsks, showsToo, true, ofSeveral, deed);
    }

    /** Whether it is about a thing at all, which may be another kreds's. */
    boolean isAboutSomething() {
        return !(onlyAsks || ofSeveral) || looksFirst != null;
    }

    @Override
    public String toString() {
        return door + (onlyAsks ? " form" : looksFirst == null ? "" : " after " + looksFirst);
    }
}
