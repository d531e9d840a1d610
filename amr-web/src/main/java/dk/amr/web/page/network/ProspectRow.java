package dk.amr.web.page.network;

import dk.amr.domain.offer.look.ProspectLine;
import dk.amr.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/** Somebody to whom an offer of a network is due, in one line. */
public record ProspectRow(
        String href,
        String name,
        @Nullable String obstacle,
        @Nullable String sendHref) {

    static ProspectRow of(ProspectLine line, NetworkDeeds deeds, Language language) {
        String person = "/personer/" + line.person().value();
        return new ProspectRow(
                person,
                line.name().full(),
                line.obstacle() == null ? null : line.obstacle().words().in(language),
                deeds.maySendOffer() && line.obstacle() == null ? person + "/tilbud" : null);
    }

    @Override
    public String toString() {
        return "ProspectRow";
    }
}
