package dk.amr.domain.correspondence;

/** Carries mail out of the house. */
public interface MailCarrier {

    /** How it went. A cause is a code such as {@code smtp-550}; it tells nothing of the recipient or the content. */
    sealed interface Carriage {

        record Carried() implements Carriage {}

        /** It may go better later. */
        record Delayed(String cause) implements Carriage {}

        /** It will never be taken as it is. */
        record Refused(String cause) implements Carriage {}
    }

    /** Carries it, once; never throws for what the other side may do. */
    Carriage carry(Mail mail);
}
