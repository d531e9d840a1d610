package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever gives somebody a role reads what it lets them do. */
final class RolesAreToldTest {

    private final RunningWeb web = RunningWeb.empty();
    private final Account bo = web.account(Role.CONSULTANT);
    private final Browser admin = web.browserOf(Role.SYSTEM_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void it_is_told_what_each_role_may_do() {
        String formand = "Ser AMR, TR og FTR, lister over netværk";

        assertThat(admin.get("/konti").body()).contains("<dt>kredsformand</dt><dd>" + formand);
        for (String where : new String[] {"/konti/ny", "/konti/" + bo.id().value()}) {
            assertThat(admin.get(where).body())
                    .contains(
                            "aria-describedby=\"rolle-KREDS_CHAIR-hint\"", "id=\"rolle-KREDS_CHAIR-hint\">" + formand);
        }
        admin.submit("/konti", "/sprog", Map.of("sprog", "en", "tilbage", "/konti"));
        assertThat(admin.get("/konti").body()).contains("<dt>kreds chair</dt><dd>Sees AMRs, TRs and FTRs");
    }
}
