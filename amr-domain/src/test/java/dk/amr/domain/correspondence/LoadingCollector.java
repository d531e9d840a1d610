package dk.amr.domain.correspondence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A carrier that loads many mails at once and then hands each of those that are to leave to another. */
public final class LoadingCollector implements LoadingCarrier {

    private final MailCarrier carrier;
    private Runnable meanwhile = () -> {};
    private int open;

    public LoadingCollector(MailCarrier carrier) {
        this.carrier = carrier;
    }

    /** What happens, once, after mails were loaded and before any of them leaves. */
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** How many loads were never closed. */
    public int open() {
        return open;
    }

    @Override
    public Carriage carry(Mail mail) {
        return carrier.carry(mail);
    }

    @Override
    public Load load(List<Mail> mails) {
        open++;
        Map<MessageId, Mail> loaded = new HashMap<>();
        mails.forEach(mail -> loaded.put(mail.id(), mail));
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return new Load() {

            @Override
            public Map<MessageId, Carriage> carry(Collection<MessageId> which) {
                Map<MessageId, Carriage> carried = new LinkedHashMap<>();
                which.forEach(id -> carried.put(id, carrier.carry(Objects.requireNonNull(loaded.get(id)))));
                return carried;
            }

            @Override
            public void close() {
                open--;
            }
        };
    }
}
