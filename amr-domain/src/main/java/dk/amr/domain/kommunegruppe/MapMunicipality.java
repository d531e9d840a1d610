package dk.amr.domain.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kreds.MunicipalityCode;
import java.time.LocalDate;

/** Hands a municipality over to a kommunegruppe from a day on; what lies before that day stays as it was (E22). */
public final class MapMunicipality {

    public record Request(KommunegruppeName name, MunicipalityCode municipality, LocalDate from) {}

    private final Gate gate;
    private final KommunegruppeRepository groups;

    public MapMunicipality(Gate gate, KommunegruppeRepository groups) {
        this.gate = gate;
        this.groups = groups;
    }

    public void map(Caller caller, Request request) {
        gate.perform(caller, UseCase.MAP_MUNICIPALITY, act -> {
            Kommunegruppe group = groups.named(caller.kreds(), request.name()).orElseThrow(NothingHere::new);
            act.concerns(Subject.Kind.KOMMUNEGRUPPE, group.id().value());
            new MunicipalityMap(groups.ofKreds(caller.kreds()))
                    .handOver(request.municipality(), group.id(), request.from())
                    .forEach(groups::save);
        });
    }
}
