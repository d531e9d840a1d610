package dk.amr.domain.access;

import dk.amr.domain.kreds.KredsId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, by which door, and on which business day. The day is handed in from outside, so that a whole command
 * answers for the same day.
 */
public final class Caller {

    private static final Duration PROOF_HOLDS = Duration.ofMinutes(5);

    private final @Nullable AccountId account;
    private final @Nullable KredsId kreds;
    private final Set<Role> roles;
    private final Door door;
    private final LocalDate day;
    private final @Nullable Instant provedAt;

    private Caller(
            @Nullable AccountId account,
            @Nullable KredsId kreds,
            Set<Role> roles,
            Door door,
            LocalDate day,
            @Nullable Instant provedAt) {
        this.account = account;
        this.kreds = kreds;
        this.roles = Set.copyOf(roles);
        this.door = door;
        this.day = day;
        this.provedAt = provedAt;
    }

    public static Caller of(AccountId account, KredsId kreds, Set<Role> roles, Door door, LocalDate day) {
        return new Caller(account, kreds, roles, door, day, null);
    }

    /** Somebody who has not signed in. */
    public static Caller anonymous(Door door, LocalDate day) {
        return new Caller(null, null, Set.of(Role.ANONYMOUS), door, day, null);
    }

    /** Whoever may run commands on the machine, before there is an account to run them as. */
    public static Caller operator(LocalDate day) {
        return new Caller(null, null, Set.of(Role.OPERATOR), Door.COMMAND, day, null);
    }

    /** The account, when somebody has signed in. */
    public @Nullable AccountId accountOrNobody() {
        return account;
    }

    /** The kreds, when somebody has signed in. */
    public @Nullable KredsId kredsOrNone() {
        return kreds;
    }

    /** The account; asked for only where the policy lets nobody in without one. */
    public AccountId account() {
        if (account == null) {
            throw new IllegalStateException("nobody has signed in");
        }
        return account;
    }

    /** The kreds; asked for only where the policy lets nobody in without one. */
    public KredsId kreds() {
        if (kreds == null) {
            throw new IllegalStateException("nobody has signed in");
        }
        return kreds;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Door door() {
        return door;
    }

    /** Today, as far as the business is concerned. */
    public LocalDate day() {
        return day;
    }

    /** The same, who showed at that moment who they are; before it is said, nobody has. */
    public Caller provedAt(Instant moment) {
        return new Caller(account, kreds, roles, door, day, moment);
    }

    /**
     * Whether whoever asks has shown lately enough who they are for what asks for that (trust A-5). A browser can
     * be left open, so on a page five minutes are enough; a token and a command are proof by themselves each time
     * they are used.
     */
    boolean hasProvedLately(Instant now) {
        return switch (door) {
            case PAGE -> provedAt != null && now.isBefore(provedAt.plus(PROOF_HOLDS));
            case JSON, COMMAND, JOB -> true;
        };
    }
}
