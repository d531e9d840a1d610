package dk.amr.domain.mandate;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceFinder;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.domain.workplace.WorkplaceRepository;
import org.jspecify.annotations.Nullable;

/** Finds the seat that a form means; a unit that elects for itself becomes a unit of its workplace. */
public final class SeatFinder {

    private final WorkplaceFinder finder;
    private final WorkplaceRepository workplaces;

    public SeatFinder(WorkplaceFinder finder, WorkplaceRepository workplaces) {
        this.finder = finder;
        this.workplaces = workplaces;
    }

    Seat find(KredsId kreds, MandateRole role, String place, @Nullable WorkplaceName unit) {
        Workplace workplace = finder.find(kreds, place);
        if (unit != null) {
            workplaces.save(workplace.withUnit(unit));
        }
        return new Seat(role, workplace.id(), unit);
    }
}
