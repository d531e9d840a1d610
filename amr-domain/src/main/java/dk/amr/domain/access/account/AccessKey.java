package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret that opens an account, known by its fingerprint alone: a link to set it up or to sign in, each of which
 * works once, a token for scripts, the session of a browser, or the address of somebody's calendar.
 *
 * @param device what the browser of a session calls itself, in a word or two; empty where nothing is known
 * @param provedAt when whoever has it last showed who they are
 */
public record AccessKey(
        String fingerprint,
        AccountId account,
        Kind kind,
        Instant madeAt,
        @Nullable Instant endsAt,
        Instant lastUsedAt,
        String device,
        Instant provedAt) {

    /** What a key is for. */
    public enum Kind {
        SETUP_LINK,
        SIGN_IN_LINK,
        TOKEN,
        SESSION,
        CALENDAR_FEED,
        /** Sent by mail to somebody who forgot the password. */
        RESET_LINK,
        /** For somebody who gave the right password and has yet to give a code. */
        HALF_WAY
    }

    /** A key of nobody's browser in particular, proved when it was made. */
    public AccessKey(
            String fingerprint,
            AccountId account,
            Kind kind,
            Instant madeAt,
            @Nullable Instant endsAt,
            Instant lastUsedAt) {
        this(fingerprint, account, kind, madeAt, endsAt, lastUsedAt, "", madeAt);
    }

    public boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    /** The same key under another fingerprint, whose holder proved just now who they are. */
    public AccessKey renewed(String newFingerprint, Instant now) {
        return new AccessKey(newFingerprint, account, kind, madeAt, endsAt, now, device, now);
    }

    @Override
    public String toString() {
        return "AccessKey[" + kind + "]";
    }
}
