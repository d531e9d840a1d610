package dk.amr.domain.access.once;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * Does what is sent with a key once. The deed and the note that it was done are one transaction, so that there is never
 * one without the other; what is refused is undone and leaves no note, so it may be sent again.
 */
public final class OnlyOnce {

    /** For so long a key is remembered. */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    /**
     * What was sent, by whom.
     *
     * @param content everything that makes it another request when it differs
     */
    public record Sent(AccountId account, String key, String content) {

        @Override
        public String toString() {
            return "Sent";
        }
    }

    /** How a door answers. */
    public interface Answering<A> {

        /** Does it. */
        A first();

        /** The answer, to be written down. */
        String written(A answer);

        /** The answer that was written down. */
        A again(String written);
    }

    private final PostingRepository postings;
    private final Transactions transactions;
    private final Secrets secrets;
    private final Clock clock;

    public OnlyOnce(PostingRepository postings, Transactions transactions, Secrets secrets, Clock clock) {
        this.postings = postings;
        this.transactions = transactions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The answer: the first time by doing it, and then by what was written down. */
    public <A> A answer(Sent sent, Answering<A> answering) {
        Posting posting = posting(sent);
        postings.forgetBefore(posting.begunAt().minus(REMEMBERED));
        return transactions.inTransaction(() -> {
            if (!postings.begin(posting)) {
                return answering.again(earlier(posting));
            }
            A answer = answering.first();
            postings.answer(posting.fingerprint(), answering.written(answer));
            return answer;
        });
    }

    private String earlier(Posting posting) {
        Posting earlier = postings.find(posting.fingerprint()).orElseThrow();
        if (!earlier.content().equals(posting.content())) {
            throw new KeyWasUsedForSomethingElse();
        }
        return Objects.requireNonNull(earlier.answer());
    }

    // the key is part of both, so that nobody who reads the database can guess what was sent
    private Posting posting(Sent sent) {
        String key = sent.account().value() + " " + sent.key();
        return new Posting(
                secrets.fingerprint("key " + key),
                sent.account(),
                secrets.fingerprint("sent " + key + " " + sent.content()),
                clock.instant(),
                null);
    }
}
