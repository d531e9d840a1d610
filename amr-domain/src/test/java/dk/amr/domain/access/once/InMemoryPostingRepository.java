package dk.amr.domain.access.once;

import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.Instant;
import java.util.Optional;

/** Requests with a key, in memory. */
public final class InMemoryPostingRepository implements PostingRepository, Remembering {

    private final Shelf<String, Posting> postings = new Shelf<>();

    @Override
    public Optional<Posting> find(String fingerprint) {
        return postings.find(fingerprint);
    }

    @Override
    public boolean begin(Posting posting) {
        if (find(posting.fingerprint()).isPresent()) {
            return false;
        }
        postings.put(posting.fingerprint(), posting);
        return true;
    }

    @Override
    public void answer(String fingerprint, String answer) {
        find(fingerprint)
                .ifPresent(begun -> postings.put(
                        fingerprint,
                        new Posting(fingerprint, begun.account(), begun.content(), begun.begunAt(), answer)));
    }

    @Override
    public void forgetBefore(Instant time) {
        postings.removeIf(each -> each.begunAt().isBefore(time));
    }

    @Override
    public Runnable memory() {
        return postings.memory();
    }
}
