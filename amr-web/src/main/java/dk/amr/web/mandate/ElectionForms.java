package dk.amr.web.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.mandate.CorrectMandate;
import dk.amr.domain.mandate.Correction;
import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.NewElection;
import dk.amr.domain.mandate.RenewMandate;
import dk.amr.domain.mandate.TransferMandate;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.web.http.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the forms that tell of an election or put one right, and does what they say. */
final class ElectionForms {

    private final RenewMandate renewMandate;
    private final TransferMandate transferMandate;
    private final CorrectMandate correctMandate;

    ElectionForms(RenewMandate renewMandate, TransferMandate transferMandate, CorrectMandate correctMandate) {
        this.renewMandate = renewMandate;
        this.transferMandate = transferMandate;
        this.correctMandate = correctMandate;
    }

    Runnable renew(Form form, Caller caller, MandateId mandate) {
        Supplier<NewElection> election = election(form);
        Optional<Version> seen = form.seen();
        return () -> renewMandate.renew(
                caller,
                new RenewMandate.Request(MandateFinder.Reference.to(mandate), election.get(), seen.orElseThrow()));
    }

    Runnable transfer(Form form, Caller caller, MandateId mandate) {
        Optional<LocalDate> lastDay = form.need("on", RegisterDates::read);
        Optional<Supplier<TransferMandate.NewPlace>> place =
                isElectedThere(form) ? Optional.of(place(form)) : Optional.empty();
        Optional<Version> seen = form.seen();
        return () -> transferMandate.transfer(
                caller,
                new TransferMandate.Request(
                        MandateFinder.Reference.to(mandate),
                        lastDay.orElseThrow(),
                        place.map(Supplier::get).orElse(null),
                        seen.orElseThrow()));
    }

    Runnable correct(Form form, Caller caller, MandateId mandate) {
        Optional<LocalDate> elected = form.read("elected", RegisterDates::read);
        Optional<LocalDate> from = form.need("from", RegisterDates::read);
        Optional<Integer> months = form.read("months", Numbers::read);
        Optional<LocalDate> until = form.read("until", RegisterDates::read);
        Optional<LocalDate> reported = form.read("reported", RegisterDates::read);
        Optional<Version> seen = form.seen();
        return () -> correctMandate.correct(
                caller,
                new CorrectMandate.Request(
                        MandateFinder.Reference.to(mandate),
                        new Correction(
                                elected.orElse(null),
                                from.orElse(null),
                                months.orElse(null),
                                until.orElse(null),
                                words(form, "agreement"),
                                reported.orElse(null)),
                        seen.orElseThrow()));
    }

    /** Whoever moves is elected at the new workplace, or nowhere. */
    private static boolean isElectedThere(Form form) {
        return Stream.of("workplace", "unit", "elected", "from", "agreement", "awaiting")
                .anyMatch(field -> !form.text(field).isEmpty());
    }

    private static Supplier<TransferMandate.NewPlace> place(Form form) {
        Optional<String> workplace = form.need("workplace", text -> text);
        Optional<WorkplaceName> unit = form.read("unit", WorkplaceName::new);
        Supplier<NewElection> election = election(form);
        return () -> new TransferMandate.NewPlace(workplace.orElseThrow(), unit.orElse(null), election.get());
    }

    private static Supplier<NewElection> election(Form form) {
        Optional<LocalDate> elected = form.need("elected", RegisterDates::read);
        Optional<LocalDate> from = form.read("from", RegisterDates::read);
        Optional<Integer> months = form.read("months", Numbers::read);
        return () -> new NewElection(
                elected.orElseThrow(),
                from.orElse(null),
                months.orElse(null),
                words(form, "agreement"),
                ReportForm.isAwaited(form));
    }

    private static @Nullable String words(Form form, String field) {
        return form.text(field).isEmpty() ? null : form.text(field);
    }
}
