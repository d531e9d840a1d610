package dk.amr.cli.correspondence;

import dk.amr.domain.correspondence.MailCarrier.Carriage;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What it means that a server did not take a mail. */
final class SmtpFailure {

    // the server wants another login or another sender than ours: no fault of the message, and mended in the settings
    private static final Set<Integer> OF_THE_SETTINGS = Set.of(530, 534, 535, 538);

    private SmtpFailure() {}

    /**
     * What the server answered decides. Without an answer it may be tried again, unless the mail was already handed
     * over: then nobody knows whether it was taken, and it must not be sent twice.
     */
    static Carriage carriage(MessagingException failure, boolean wasUnderway) {
        if (failure instanceof AuthenticationFailedException) {
            return new Carriage.Delayed("smtp-login");
        }
        OptionalInt code = code(failure);
        if (code.isPresent()) {
            String cause = "smtp-" + code.getAsInt();
            boolean isForGood = code.getAsInt() >= 500 && !isOfTheSettings(failure, code.getAsInt());
            return isForGood ? new Carriage.Refused(cause) : new Carriage.Delayed(cause);
        }
        return wasUnderway ? new Carriage.Refused("smtp-unknown") : new Carriage.Delayed("smtp-no-answer");
    }

    private static boolean isOfTheSettings(MessagingException failure, int code) {
        return OF_THE_SETTINGS.contains(code)
                || chain(failure).stream().anyMatch(SMTPSenderFailedException.class::isInstance);
    }

    private static OptionalInt code(MessagingException failure) {
        return chain(failure).stream()
                .mapToInt(SmtpFailure::codeOf)
                .filter(code -> code >= 400)
                .findFirst();
    }

    private static int codeOf(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> 0;
        };
    }

    private static Deque<Exception> chain(MessagingException failure) {
        Deque<Exception> chain = new ArrayDeque<>();
        Exception each = failure;
        while (each != null) {
            chain.add(each);
            each = each instanceof MessagingException told ? told.getNextException() : null;
        }
        return chain;
    }
}
