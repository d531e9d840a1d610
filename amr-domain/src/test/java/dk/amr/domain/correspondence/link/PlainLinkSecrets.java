package dk.amr.domain.correspondence.link;

/** Secrets of links that a test can tell beforehand. */
public final class PlainLinkSecrets implements LinkSecrets {

    @Override
    public String of(LinkId id) {
        return "link-" + id.value();
    }
}
