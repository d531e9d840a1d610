package dk.amr.cli.console;

import dk.amr.domain.access.Caller;

/** Says as whom a command acts. */
public interface Clerk {

    /** The service account of the kreds that {@code --kreds} names, or of the only one there is. */
    Caller caller();

    /** The service account of any kreds, for what concerns them all. */
    Caller anyCaller();

    /** Whoever may run commands on the machine. */
    Caller operator();
}
