package dk.amr.domain.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.Ids;
import java.util.List;

/** Sets up a kommunegruppe that covers the municipalities since ever (S56). */
public final class CreateKommunegruppe {

    public record Request(KommunegruppeName name, List<MunicipalityCode> municipalities) {

        public Request {
            municipalities = List.copyOf(municipalities);
        }
    }

    private final Gate gate;
    private final KommunegruppeRepository groups;
    private final Ids ids;

    public CreateKommunegruppe(Gate gate, KommunegruppeRepository groups, Ids ids) {
        this.gate = gate;
        this.groups = groups;
        this.ids = ids;
    }

    public KommunegruppeId create(Caller caller, Request request) {
        return gate.enter(caller, UseCase.CREATE_KOMMUNEGRUPPE, act -> {
            if (request.municipalities().isEmpty()) {
                throw new KommunegruppeNeedsAMunicipality();
            }
            KommunegruppeId id = new KommunegruppeId(ids.next());
            act.concerns(Subject.Kind.KOMMUNEGRUPPE, id.value());
            groups.save(Kommunegruppe.covering(id, caller.kreds(), request.name(), request.municipalities()));
            return id;
        });
    }
}
