package dk.amr.domain.correspondence;

/** A mail that is about to leave, or why there is none; the cause is a code. */
public sealed interface Draft {

    record Ready(Mail mail) implements Draft {}

    record NotAnyMore(WhyNotSent cause) implements Draft {}

    /** Something is wrong that a person must look at. */
    record NotWritten(String cause) implements Draft {}
}
