package dk.amr.domain.correspondence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A carrier that keeps what it was given, or says that it cannot. */
public final class CollectingCarrier implements MailCarrier {

    private final List<Mail> carried = new CopyOnWriteArrayList<>();
    private final AtomicReference<Carriage> answer = new AtomicReference<>(new Carriage.Carried());

    @Override
    public Carriage carry(Mail mail) {
        Carriage now = answer.get();
        if (now instanceof Carriage.Carried) {
            carried.add(mail);
        }
        return now;
    }

    /** What every later mail is answered with. */
    public void answers(Carriage carriage) {
        answer.set(carriage);
    }

    public List<Mail> carried() {
        return List.copyOf(carried);
    }
}
