package dk.amr.domain.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hands a municipality over to a kommunegruppe from a day on; what lies before that day stays as it was (E22). */
public final class MapMunicipality {

    /**
     * What goes where, and the day.
     *
     * @param group an id or a name
     * @param seen the version the change is made from; absent where nobody has looked before, as on the command line
     */
    public record Request(
            String group,
            MunicipalityCode municipality,
            LocalDate from,
            @Nullable Version seen) {}

    private final Gate gate;
    private final KommunegruppeFinder finder;
    private final KommunegruppeRepository groups;

    public MapMunicipality(Gate gate, KommunegruppeFinder finder, KommunegruppeRepository groups) {
        this.gate = gate;
        this.finder = finder;
        this.groups = groups;
    }

    public void map(Caller caller, Request request) {
        gate.perform(caller, UseCase.MAP_MUNICIPALITY, () -> finder.relation(caller.kreds(), request.group()), act -> {
            Kommunegruppe group = finder.find(caller.kreds(), request.group());
            act.concerns(Subject.Kind.KOMMUNEGRUPPE, group.id().value());
            group.version().mustBeIfSeen(request.seen());
            new MunicipalityMap(groups.ofKreds(caller.kreds()))
                    .handOver(request.municipality(), group.id(), request.from())
                    .forEach(groups::save);
        });
    }
}
