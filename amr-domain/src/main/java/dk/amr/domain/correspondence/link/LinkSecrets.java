package dk.amr.domain.correspondence.link;

/** Makes the secret in a personal link from its id and a key outside the database, so that no secret lies in it. */
public interface LinkSecrets {

    /** The secret of that link, always the same; at least 128 bits, safe to stand in an address. */
    String of(LinkId id);
}
