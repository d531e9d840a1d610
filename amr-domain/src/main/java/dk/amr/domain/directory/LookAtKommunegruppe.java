package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import java.util.List;

/** A kommunegruppe's page: what it covers when, who belongs to it, and which workplaces lie in it. */
public final class LookAtKommunegruppe {

    private final Gate gate;
    private final KommunegruppeRepository groups;
    private final Directory directory;

    public LookAtKommunegruppe(Gate gate, KommunegruppeRepository groups, Directory directory) {
        this.gate = gate;
        this.groups = groups;
        this.directory = directory;
    }

    public KommunegruppeView look(Caller caller, KommunegruppeId id) {
        Subject subject = new Subject(Subject.Kind.KOMMUNEGRUPPE, id.value());
        return gate.enter(
                caller, UseCase.LOOK_AT_KOMMUNEGRUPPE, subject, () -> relation(caller, id), act -> view(caller, id));
    }

    private KommunegruppeView view(Caller caller, KommunegruppeId id) {
        Kommunegruppe group = groups.find(caller.kreds(), id).orElseThrow(NothingHere::new);
        List<MandateLine> members = directory.representativesIn(caller.kreds(), id, caller.day()).stream()
                .filter(line -> group.includes(line.mandate().seat().role(), caller.day()))
                .toList();
        return new KommunegruppeView(group, members, directory.workplacesIn(caller.kreds(), id, caller.day()));
    }

    private Relation relation(Caller caller, KommunegruppeId id) {
        return groups.find(caller.kreds(), id).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
    }
}
