package dk.amr.web.mandate;

import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.web.http.Form;
import java.time.LocalDate;
import java.util.Optional;

/** The form of a mandate, read field by field; what cannot be read is noted in the form. */
record ReportForm(
        String workplace,
        Optional<WorkplaceName> unit,
        Optional<MandateRole> role,
        Optional<LocalDate> elected,
        Optional<ElectionKind> kind,
        Optional<LocalDate> from,
        Optional<Integer> months,
        Optional<LocalDate> until,
        String agreement,
        boolean isAwaited) {

    static ReportForm read(Form form) {
        return new ReportForm(
                form.need("workplace", text -> text).orElse(""),
                form.read("unit", WorkplaceName::new),
                form.need("role", MandateRole::of),
                form.read("elected", RegisterDates::read),
                form.read("kind", ElectionKind::of),
                form.need("from", RegisterDates::read),
                form.read("months", Numbers::read),
                form.read("until", RegisterDates::read),
                form.text("agreement"),
                isAwaited(form));
    }

    /** Whether the form says that the election is only reported. */
    static boolean isAwaited(Form form) {
        return !form.text("awaiting").isEmpty();
    }

    ReportMandate.Request toRequest(PersonId person) {
        LocalDate start = from.orElseThrow();
        Term term = until.map(last -> Term.through(start, last))
                .orElseGet(() -> Term.told(role.orElseThrow(), start, months.orElse(null), agreement));
        return new ReportMandate.Request(
                person.value().toString(),
                workplace,
                unit.orElse(null),
                role.orElseThrow(),
                new Election(elected.orElse(null), kind.orElse(null), null, null),
                term,
                isAwaited ? Registration.AWAITED : Registration.REGISTERED);
    }

    @Override
    public String toString() {
        return "ReportForm";
    }
}
