package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import java.util.List;

/** Everything on a kommunegruppe's page, as it stands on the day: its members are its TRs and AMRs (S55). */
public record KommunegruppeView(Kommunegruppe group, List<MandateLine> members, List<WorkplaceLine> workplaces) {

    public KommunegruppeView {
        members = List.copyOf(members);
        workplaces = List.copyOf(workplaces);
    }
}
