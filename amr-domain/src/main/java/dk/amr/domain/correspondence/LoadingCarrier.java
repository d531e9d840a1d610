package dk.amr.domain.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A carrier for which many mails together are less work than one by one, and who can get them ready beforehand. */
public interface LoadingCarrier extends MailCarrier {

    /** Gets mails ready to leave, so that little is left to do when they are carried. Nothing has left yet. */
    Load load(List<Mail> mails);

    /** Mails that are ready to leave. */
    interface Load extends AutoCloseable {

        /** Carries those of the mails, each once; never throws for what the other side may do. */
        Map<MessageId, Carriage> carry(Collection<MessageId> which);

        /** Puts away what was not carried. */
        @Override
        void close();
    }
}
