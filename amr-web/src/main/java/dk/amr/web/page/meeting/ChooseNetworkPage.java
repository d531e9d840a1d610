package dk.amr.web.page.meeting;

import dk.amr.web.page.DeedPage;
import java.util.List;

/** Which network a meeting is planned for, where the address does not say. */
public record ChooseNetworkPage(List<DeedPage.Crumb> networks) {
    public ChooseNetworkPage {
        networks = List.copyOf(networks);
    }
}
