package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import dk.amr.domain.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An installation whose keyset is away: what is shared stays closed, and everything else goes on. */
class KeysAwayTest {

    private static final Canary CANARY = Canary.numbered(32);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void without_the_keyset_what_is_shared_stays_closed_and_the_rest_is_served(Databases database) throws IOException {
        String room = shared(database);
        Path keyset = folder.resolve("amr-home").resolve("keys.json");
        Path away = Files.move(keyset, folder.resolve("away.json"));

        try (Town town = Town.again(folder, database)) {
            Actor leader = new Staff(town).somebody(Role.CONSULTANT);
            Actor office = new Staff(town).somebody(Role.OFFICE_ADMIN);
            long events = town.events();

            Answer closed = leader.ask(room);
            assertThat(closed.status()).isEqualTo(422);
            assertThat(CANARY.in(closed.body())).isEmpty();
            assertThat(office.get("/kommunegrupper").status()).isEqualTo(200);
            assertThat(office.send(
                                    "POST",
                                    "/kommunegrupper",
                                    Thing.unknown(),
                                    "{'name':'Ny egn','municipalities':['" + Things.freeMunicipality() + "']}")
                            .status())
                    .isEqualTo(201);
            assertThat(town.events()).isGreaterThan(events);
        }
        Office again = new Office(folder).with("AMR_DATABASE_URL", database.url(folder));
        again.run("audit", "verify").isDone();
        assertThat(again.run("serve", "--port", "0").isDone().messages()).contains("mangler", "Resten virker");
        assertThat(again.run("audit", "verify").isDone().result()).contains("ja");

        Files.move(away, keyset);
        try (Town town = Town.again(folder, database)) {
            Actor leader = new Staff(town).somebody(Role.CONSULTANT);
            assertThat(CANARY.in(leader.ask(room).body())).isPresent();
        }
    }

    /** Shares something; gives where it is found. */
    private String shared(Databases database) {
        try (Town town = Town.founded(folder, database)) {
            Actor leader = new Staff(town).somebody(Role.CONSULTANT);
            SharedScene scene = new SharedScene(
                    town,
                    new MeetingThings(town, new NetworkThings(town)),
                    Objects.requireNonNull(leader.accountOrNobody()));
            scene.share(leader, CANARY.word());
            return scene.room();
        }
    }
}
