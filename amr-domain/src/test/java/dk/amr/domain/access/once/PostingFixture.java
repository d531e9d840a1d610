package dk.amr.domain.access.once;

import dk.amr.domain.access.account.AccountFixture;

/** Requests with a key for tests. */
public final class PostingFixture {

    private PostingFixture() {}

    /** One that is not answered yet. */
    public static Posting aPosting(String fingerprint) {
        return new Posting(
                fingerprint,
                AccountFixture.anAccount().id(),
                "content of " + fingerprint,
                AccountFixture.MADE_AT,
                null);
    }
}
