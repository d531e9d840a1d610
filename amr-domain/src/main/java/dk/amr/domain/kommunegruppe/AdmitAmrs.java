package dk.amr.domain.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import java.time.LocalDate;

/** Takes the AMRs into a kommunegruppe that began with TRs alone, from a day on (S59, S64). */
public final class AdmitAmrs {

    public record Request(KommunegruppeName name, LocalDate from) {}

    private final Gate gate;
    private final KommunegruppeRepository groups;

    public AdmitAmrs(Gate gate, KommunegruppeRepository groups) {
        this.gate = gate;
        this.groups = groups;
    }

    public void admit(Caller caller, Request request) {
        gate.perform(caller, UseCase.ADMIT_AMRS, act -> {
            Kommunegruppe group = groups.named(caller.kreds(), request.name()).orElseThrow(NothingHere::new);
            act.concerns(Subject.Kind.KOMMUNEGRUPPE, group.id().value());
            groups.save(group.admittingAmrsFrom(request.from()));
        });
    }
}
