package dk.amr.web.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.mandate.ActivateMandate;
import dk.amr.domain.mandate.EndMandate;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.PauseMandate;
import dk.amr.domain.mandate.RejectMandate;
import dk.amr.domain.mandate.ResumeMandate;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the forms that change a mandate, and does what they say. */
final class ChangeForms {

    /** What a form does, once everything in it could be read. */
    interface Deed {

        Runnable reading(Form form, Caller caller, MandateId mandate);
    }

    private final ActivateMandate activateMandate;
    private final RejectMandate rejectMandate;
    private final EndMandate endMandate;
    private final PauseMandate pauseMandate;
    private final ResumeMandate resumeMandate;

    ChangeForms(
            ActivateMandate activateMandate,
            RejectMandate rejectMandate,
            EndMandate endMandate,
            PauseMandate pauseMandate,
            ResumeMandate resumeMandate) {
        this.activateMandate = activateMandate;
        this.rejectMandate = rejectMandate;
        this.endMandate = endMandate;
        this.pauseMandate = pauseMandate;
        this.resumeMandate = resumeMandate;
    }

    Runnable activate(Form form, Caller caller, MandateId mandate) {
        Optional<Version> seen = form.seen();
        return () -> activateMandate.activate(
                caller, new ActivateMandate.Request(MandateFinder.Reference.to(mandate), seen.orElseThrow()));
    }

    Runnable reject(Form form, Caller caller, MandateId mandate) {
        Optional<EndReason> reason = form.need("reason", Reasons::read);
        Optional<Version> seen = form.seen();
        return () -> rejectMandate.reject(
                caller,
                new RejectMandate.Request(
                        MandateFinder.Reference.to(mandate), reason.orElseThrow(), seen.orElseThrow()));
    }

    Runnable end(Form form, Caller caller, MandateId mandate) {
        Optional<LocalDate> day = day(form);
        Optional<EndReason> reason = form.need("reason", Reasons::read);
        Optional<Version> seen = form.seen();
        return () -> endMandate.end(
                caller,
                new EndMandate.Request(
                        MandateFinder.Reference.to(mandate),
                        day.orElseThrow(),
                        reason.orElseThrow(),
                        seen.orElseThrow()));
    }

    Runnable pause(Form form, Caller caller, MandateId mandate) {
        Optional<LocalDate> day = day(form);
        Optional<Version> seen = form.seen();
        return () -> pauseMandate.pause(
                caller,
                new PauseMandate.Request(MandateFinder.Reference.to(mandate), day.orElseThrow(), seen.orElseThrow()));
    }

    Runnable resume(Form form, Caller caller, MandateId mandate) {
        Optional<LocalDate> day = day(form);
        Optional<Version> seen = form.seen();
        return () -> resumeMandate.resume(
                caller,
                new ResumeMandate.Request(MandateFinder.Reference.to(mandate), day.orElseThrow(), seen.orElseThrow()));
    }

    private static Optional<LocalDate> day(Form form) {
        return form.need("on", RegisterDates::read);
    }
}
