package dk.amr.domain.kommunegruppe;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import java.util.Optional;

/** Finds the kommunegruppe that somebody means by an id or a name. */
public final class KommunegruppeFinder {

    private final KommunegruppeRepository groups;

    public KommunegruppeFinder(KommunegruppeRepository groups) {
        this.groups = groups;
    }

    /** The group; one of another kreds is told like one that there is not. */
    public Kommunegruppe find(KredsId kreds, String reference) {
        return meant(kreds, reference).orElseThrow(NothingHere::new);
    }

    /** What the group is to the kreds. */
    public Relation relation(KredsId kreds, String reference) {
        return meant(kreds, reference).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
    }

    private Optional<Kommunegruppe> meant(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        return Ids.isShapeOf(text)
                ? groups.find(kreds, KommunegruppeId.parse(text))
                : groups.named(kreds, new KommunegruppeName(text));
    }
}
