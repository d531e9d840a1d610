package dk.amr.web.directory;

import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate in a list, for scripts. */
record MandateLineView(
        UUID id,
        UUID person,
        String name,
        boolean isMember,
        String role,
        UUID workplace,
        String workplaceName,
        @Nullable String unit,
        String municipality,
        @Nullable String kommunegruppe,
        LocalDate startsOn,
        @Nullable LocalDate lastDay,
        String state,
        int version) {

    static MandateLineView from(MandateLine line, LocalDate day) {
        Mandate mandate = line.mandate();
        return new MandateLineView(
                mandate.id().value(),
                mandate.person().value(),
                line.person().full(),
                line.isMember(),
                mandate.seat().role().name(),
                mandate.seat().workplace().value(),
                line.workplace().value(),
                Optional.ofNullable(mandate.seat().unit())
                        .map(WorkplaceName::value)
                        .orElse(null),
                line.municipality().value(),
                Optional.ofNullable(line.kommunegruppe())
                        .map(KommunegruppeName::value)
                        .orElse(null),
                mandate.startsOn(),
                mandate.lastDay().orElse(null),
                mandate.stateOn(day).name(),
                mandate.version().number());
    }

    @Override
    public String toString() {
        return "MandateLineView[" + id + "]";
    }
}
