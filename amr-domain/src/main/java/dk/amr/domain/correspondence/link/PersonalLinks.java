package dk.amr.domain.correspondence.link;

import dk.amr.domain.access.signin.Guesses;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes personal links and recognises them, with guessing bounded by the address it comes from. */
public final class PersonalLinks {

    private final PersonalLinkRepository links;
    private final LinkSecrets linkSecrets;
    private final Secrets secrets;
    private final Guesses guesses;
    private final Ids ids;

    public PersonalLinks(
            PersonalLinkRepository links, LinkSecrets linkSecrets, Secrets secrets, Guesses guesses, Ids ids) {
        this.links = links;
        this.linkSecrets = linkSecrets;
        this.secrets = secrets;
        this.guesses = guesses;
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

    /** As {@link #secretFor}, about many things at once; what has no link is not among them. */
    public Map<UUID, String> secretsFor(LinkPurpose purpose, Collection<UUID> about) {
        return links.aboutAll(purpose, about).stream()
                .collect(Collectors.toMap(PersonalLink::about, link -> linkSecrets.of(link.id())));
    }

    /**
     * The link of that secret. One that does not exist, is for something else or is over looks the same, and so does
     * everything to an address that has guessed too often.
     */
    public PersonalLink opened(String secret, LinkPurpose purpose, String address, LocalDate day) {
        return guesses.bounded(
                "personal links",
                address,
                () -> links.find(secrets.fingerprint(secret))
                        .filter(link -> link.purpose() == purpose && !link.isOver(day)));
    }
}
