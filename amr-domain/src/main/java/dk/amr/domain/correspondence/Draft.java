package dk.amr.domain.correspondence;

/** A mail that is about to leave, or why there is none any more; the cause is a code. */
public sealed interface Draft {

    record Ready(Mail mail) implements Draft {}

    record NotAnyMore(String cause) implements Draft {}
}
