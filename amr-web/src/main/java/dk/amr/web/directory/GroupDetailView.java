package dk.amr.web.directory;

import dk.amr.domain.directory.KommunegruppeView;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.WorkplaceLine;
import dk.amr.domain.mandate.MandateRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything about a kommunegruppe on the day, for scripts. */
record GroupDetailView(GroupView group, List<MandateLineView> members, List<PlaceView> workplaces) {

    /** A workplace that lies in it. */
    record PlaceView(
            UUID id,
            String name,
            String municipality,
            @Nullable Integer employees,
            @Nullable Integer amrSeats,
            int activeAmrs) {

        static PlaceView from(WorkplaceLine line) {
            return new PlaceView(
                    line.id().value(),
                    line.name().value(),
                    line.municipality().value(),
                    line.staffing().employees(),
                    line.staffing().amrSeats(),
                    line.activeAmrs());
        }
    }

    static GroupDetailView from(KommunegruppeView view, LocalDate day) {
        return new GroupDetailView(
                GroupView.of(
                        view.group(),
                        people(view, role -> role == MandateRole.AMR),
                        people(view, role -> role != MandateRole.AMR),
                        view.workplaces().size()),
                view.members().stream()
                        .map(line -> MandateLineView.from(line, day))
                        .toList(),
                view.workplaces().stream().map(PlaceView::from).toList());
    }

    private static int people(KommunegruppeView view, Predicate<MandateRole> inRole) {
        return (int) view.members().stream()
                .map(MandateLine::mandate)
                .filter(mandate -> inRole.test(mandate.seat().role()))
                .map(mandate -> mandate.person())
                .distinct()
                .count();
    }
}
