package dk.amr.web.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.Ending;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.shared.Period;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate on a person's page, for scripts. */
record MandateDetailView(
        UUID id,
        String role,
        WorkplaceView workplace,
        @Nullable String unit,
        @Nullable String kommunegruppe,
        ElectionView election,
        LocalDate startsOn,
        @Nullable LocalDate lastDay,
        @Nullable Integer months,
        @Nullable String agreement,
        @Nullable String endReason,
        List<AbsenceView> absences,
        @Nullable LocalDate courseCompletedOn,
        String state,
        @Nullable String rejectedFor,
        int version) {

    /** Where it is. */
    record WorkplaceView(UUID id, String name, String municipality) {

        static WorkplaceView from(Workplace workplace, LocalDate day) {
            return new WorkplaceView(
                    workplace.id().value(),
                    workplace.name().value(),
                    workplace.municipalityOn(day).value());
        }
    }

    /** What is known of the election. */
    record ElectionView(
            @Nullable LocalDate heldOn,
            @Nullable String kind,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate employerToldOn) {

        static ElectionView from(Election election) {
            return new ElectionView(
                    election.heldOn(),
                    Optional.ofNullable(election.kind()).map(Enum::name).orElse(null),
                    election.reportedOn(),
                    election.employerToldOn());
        }
    }

    /** A long absence; {@code until} is the last day of it, included, or null. */
    record AbsenceView(LocalDate from, @Nullable LocalDate until) {

        static AbsenceView from(Period period) {
            return new AbsenceView(period.from(), period.last().orElse(null));
        }
    }

    static MandateDetailView from(PersonView.MandateView view, LocalDate day) {
        Mandate mandate = view.mandate();
        return new MandateDetailView(
                mandate.id().value(),
                mandate.seat().role().name(),
                WorkplaceView.from(view.workplace(), day),
                Optional.ofNullable(mandate.seat().unit())
                        .map(WorkplaceName::value)
                        .orElse(null),
                view.kommunegruppe().map(group -> group.name().value()).orElse(null),
                ElectionView.from(mandate.election()),
                mandate.startsOn(),
                mandate.lastDay().orElse(null),
                mandate.term().months(),
                mandate.term().agreement(),
                Optional.ofNullable(mandate.ending())
                        .map(Ending::reason)
                        .map(Enum::name)
                        .orElse(null),
                mandate.absences().stream().map(AbsenceView::from).toList(),
                mandate.courseCompletedOn(),
                mandate.stateOn(day).name(),
                Optional.ofNullable(mandate.rejectedFor()).map(Enum::name).orElse(null),
                mandate.version().number());
    }
}
