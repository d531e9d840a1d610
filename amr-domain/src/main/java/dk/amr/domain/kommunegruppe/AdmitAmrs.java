package dk.amr.domain.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes the AMRs into a kommunegruppe that began with TRs alone, from a day on (S59, S64). */
public final class AdmitAmrs {

    /**
     * Into which group, and the day.
     *
     * @param group an id or a name
     * @param seen the version the change is made from; absent where nobody has looked before, as on the command line
     */
    public record Request(
            String group, LocalDate from, @Nullable Version seen) {}

    private final Gate gate;
    private final KommunegruppeFinder finder;
    private final KommunegruppeRepository groups;

    public AdmitAmrs(Gate gate, KommunegruppeFinder finder, KommunegruppeRepository groups) {
        this.gate = gate;
        this.finder = finder;
        this.groups = groups;
    }

    public void admit(Caller caller, Request request) {
        gate.perform(caller, UseCase.ADMIT_AMRS, () -> finder.relation(caller.kreds(), request.group()), act -> {
            Kommunegruppe group = finder.find(caller.kreds(), request.group());
            act.concerns(Subject.Kind.KOMMUNEGRUPPE, group.id().value());
            group.version().mustBeIfSeen(request.seen());
            groups.save(group.admittingAmrsFrom(request.from()));
        });
    }
}
