package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.ChangeRoles;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.EndSessions;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.ResetSecondStep;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** a session that ended on one server is refused by the other with the very next request. */
class TwoServersTest {

    private static final LoginName OFFICE = new LoginName("OFFICE_ADMIN@example.org");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_ends_on_one_is_over_on_the_other(Databases database) throws Exception {
        try (Town town = Town.founded(folder, database);
                OpenInstallation other = again(database);
                HttpClient client = HttpClient.newHttpClient()) {
            String there = other.serve();
            Staff staff = new Staff(town);
            Caller admin = staff.caller(Role.SYSTEM_ADMIN, Door.COMMAND);
            List<Consumer<LoginName>> ends = List.of(
                    login -> town.part(EndSessions.class).end(admin, login),
                    login -> town.part(ResetSecondStep.class).reset(admin, login),
                    login -> town.part(ChangeRoles.class)
                            .change(admin, new ChangeRoles.Request(login, Set.of(Role.PRIVACY))),
                    login -> town.part(DisableAccount.class).disable(admin, login));
            for (Consumer<LoginName> end : ends) {
                Actor somebody = staff.somebody(Role.OFFICE_ADMIN);
                String session = somebody.secrets().getFirst();
                assertThat(status(client, there, session)).isEqualTo(200);

                end.accept(OFFICE);

                assertThat(status(client, there, session)).isEqualTo(303);
                assertThat(somebody.get("/min-konto").leadsTo("/log-ind")).isTrue();
            }
            assertThat(other.part(AccountRepository.class)
                            .named(OFFICE)
                            .orElseThrow()
                            .isDisabled())
                    .isTrue();
        }
    }

    private OpenInstallation again(Databases database) {
        return new Office(folder).with("AMR_DATABASE_URL", database.url(folder)).open();
    }

    private static int status(HttpClient client, String address, String session) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/min-konto"))
                .header("Cookie", "amr=" + session)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
