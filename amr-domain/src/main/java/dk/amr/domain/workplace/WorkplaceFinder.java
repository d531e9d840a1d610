package dk.amr.domain.workplace;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import java.util.List;

/** Finds the one workplace that somebody means by an id, a P-number or a name. */
public final class WorkplaceFinder {

    private final WorkplaceRepository workplaces;

    public WorkplaceFinder(WorkplaceRepository workplaces) {
        this.workplaces = workplaces;
    }

    /** The workplace; several of the same name are refused rather than guessed among. */
    public Workplace find(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        if (Ids.isShapeOf(text)) {
            return workplaces.get(kreds, WorkplaceId.parse(text));
        }
        if (text.matches("\\d{10}")) {
            return workplaces.withPNumber(kreds, new PNumber(text)).orElseThrow(UnknownWorkplace::new);
        }
        List<Workplace> named = workplaces.named(kreds, new WorkplaceName(text));
        if (named.size() > 1) {
            throw new WorkplaceIsAmbiguous();
        }
        return named.stream().findFirst().orElseThrow(UnknownWorkplace::new);
    }
}
