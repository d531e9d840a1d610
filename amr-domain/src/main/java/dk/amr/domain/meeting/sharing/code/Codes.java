package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hands out codes beside personal links, and lets in whoever gives the right one. */
public final class Codes {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 10;

    private final ChallengeRepository challenges;
    private final VisitRepository visits;
    private final CodeMaker maker;
    private final Secrets secrets;
    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    public Codes(
            ChallengeRepository challenges,
            VisitRepository visits,
            CodeMaker maker,
            Secrets secrets,
            Transactions transactions,
            Clock clock,
            Ids ids) {
        this.challenges = challenges;
        this.visits = visits;
        this.maker = maker;
        this.secrets = secrets;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /** A new challenge, which ends those before it. Refused: within a minute of the last, and after ten in a day. */
    public Challenge ask(PersonalLink link) {
        Instant now = clock.instant();
        List<Challenge> lately = challenges.of(link.id(), now.minus(A_DAY));
        boolean isTooSoon = !lately.isEmpty() && lately.getFirst().madeAt().isAfter(now.minus(PAUSE));
        if (isTooSoon || lately.size() >= MOST_A_DAY) {
            throw new CodeWasJustSent();
        }
        Challenge challenge = new Challenge(ids.next(), link.id(), link.kreds(), now, 0);
        challenges.add(challenge);
        return challenge;
    }

    /** The code of a challenge, to stand in the mail; absent when it is too late for it, or another was made since. */
    Optional<String> codeOf(Challenge challenge) {
        return latest(challenge.link())
                .filter(latest -> latest.id().equals(challenge.id()) && latest.isOpen(clock.instant()))
                .map(latest -> maker.codeOf(latest.id()));
    }

    /**
     * The secret of a new visit, for the right code to the latest challenge. A wrong one stays counted whatever happens
     * afterwards ({@link CodeIsWrong}).
     */
    public String enter(PersonalLink link, String code) {
        Challenge challenge = latest(link.id())
                .filter(latest -> latest.isOpen(clock.instant()))
                .orElseThrow(CodeIsWrong::new);
        if (!isRight(challenge, code)) {
            transactions.run(() -> challenges.countTry(challenge.id()));
            throw new CodeIsWrong();
        }
        String secret = secrets.next();
        transactions.run(() -> {
            challenges.removeAll(link.id());
            visits.add(new Visit(
                    secrets.fingerprint(secret), link.id(), clock.instant().plus(Visit.LASTS)));
        });
        return secret;
    }

    /** Refuses whoever has no visit by that link that still lasts. */
    public void mustBeVisiting(PersonalLink link, String secret) {
        boolean isVisiting = visits.find(secrets.fingerprint(secret))
                .filter(visit ->
                        visit.link().equals(link.id()) && clock.instant().isBefore(visit.until()))
                .isPresent();
        if (!isVisiting) {
            throw new CodeIsNeeded();
        }
    }

    /** Ends the visit. */
    public void leave(String secret) {
        visits.remove(secrets.fingerprint(secret));
    }

    private Optional<Challenge> latest(LinkId link) {
        return challenges.of(link, clock.instant().minus(A_DAY)).stream().findFirst();
    }

    private boolean isRight(Challenge challenge, String code) {
        byte[] right = maker.codeOf(challenge.id()).getBytes(StandardCharsets.UTF_8);
        byte[] given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, given);
    }
}
