package dk.amr.web.mandate;

import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mandate as a script reports it; {@code lastDay} only for one that stands in for another. */
record ReportMandateBody(
        @Nullable String role,
        @Nullable String workplace,
        @Nullable String unit,
        @Nullable LocalDate electedOn,
        @Nullable String electionKind,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate employerToldOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        @Nullable LocalDate lastDay,
        @Nullable String agreement,
        @Nullable Boolean isAwaited) {

    ReportMandate.Request toRequest(PersonId person) {
        MandateRole office = MandateRole.of(Body.need("role", role));
        LocalDate start = Body.need("startsOn", startsOn);
        Term term = lastDay == null ? Term.told(office, start, months, agreement) : Term.through(start, lastDay);
        Election election = new Election(
                electedOn,
                Optional.ofNullable(electionKind).map(ElectionKind::of).orElse(null),
                reportedOn,
                employerToldOn);
        return new ReportMandate.Request(
                person.value().toString(),
                Body.need("workplace", workplace),
                Optional.ofNullable(unit).map(WorkplaceName::new).orElse(null),
                office,
                election,
                term,
                Boolean.TRUE.equals(isAwaited) ? Registration.AWAITED : Registration.REGISTERED);
    }

    @Override
    public String toString() {
        return "ReportMandateBody";
    }
}
