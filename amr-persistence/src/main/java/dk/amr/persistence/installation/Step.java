package dk.amr.persistence.installation;

import java.util.function.Consumer;

/** The steps of a restore, at each of which the machine may stop: what was or what comes is there, never a mixture. */
enum Step {
    LAID_OUT,
    MIGRATED,
    FINISHED,
    SWEPT,
    FORMER_KEPT,
    IN_PLACE;

    static final Consumer<Step> NOTHING = step -> {};
}
