package dk.amr.domain.correspondence.link;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.signin.AttemptRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Makes personal links and recognises them, with guessing bounded by the address it comes from. */
public final class PersonalLinks {

    private static final int GUESSES_FROM_ONE_ADDRESS = 20;

    private final PersonalLinkRepository links;
    private final LinkSecrets linkSecrets;
    private final Secrets secrets;
    private final AttemptRepository attempts;
    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    public PersonalLinks(
            PersonalLinkRepository links,
            LinkSecrets linkSecrets,
            Secrets secrets,
            AttemptRepository attempts,
            Transactions transactions,
            Clock clock,
            Ids ids) {
        this.links = links;
        this.linkSecrets = linkSecrets;
        this.secrets = secrets;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /** A new link, to be kept by {@link PersonalLinkRepository#addAll}. */
    public PersonalLink made(KredsId kreds, PersonId person, LinkPurpose purpose, UUID about, LocalDate lastDay) {
        LinkId id = new LinkId(ids.next());
        return new PersonalLink(id, kreds, person, purpose, about, secrets.fingerprint(linkSecrets.of(id)), lastDay);
    }

    /** The secret of the link for that purpose about that thing, to stand in a mail. */
    public Optional<String> secretFor(LinkPurpose purpose, UUID about) {
        return links.about(purpose, about).map(link -> linkSecrets.of(link.id()));
    }

    /**
     * The link of that secret. One that does not exist, is for something else or is over looks the same, and so does
     * everything to an address that has guessed too often.
     */
    public PersonalLink opened(String secret, LinkPurpose purpose, String address, LocalDate day) {
        String guesser = secrets.fingerprint("personal links from " + address);
        if (guessesTooOften(guesser)) {
            throw new NothingHere();
        }
        return links.find(secrets.fingerprint(secret))
                .filter(link -> link.purpose() == purpose && !link.isOver(day))
                .orElseThrow(() -> guessed(guesser));
    }

    private boolean guessesTooOften(String guesser) {
        return attempts.of(guesser)
                .filter(tried -> tried.failures() >= GUESSES_FROM_ONE_ADDRESS)
                .filter(tried -> clock.instant().isBefore(tried.nextAllowedAt()))
                .isPresent();
    }

    private NothingHere guessed(String guesser) {
        transactions.run(() -> attempts.count(guesser, clock.instant()));
        return new NothingHere();
    }
}
