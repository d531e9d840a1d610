package dk.amr.persistence;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Language;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database of the version before networks keeps what it has, and gets what every kreds begins with. */
interface Upgrading {

    /** A database with nothing in it. */
    DatabaseSettings empty();

    private static Flyway before(JdbiPorts ports) {
        Database database = ports.database();
        return Flyway.configure()
                .dataSource(database.dialect().source(database.settings()))
                .locations("classpath:db/migration/" + database.dialect().folder())
                .target("011")
                .load();
    }

    private static void store(JdbiPorts ports, String statement) {
        ports.transactions().run(() -> ports.database().jdbi().useHandle(handle -> handle.execute(statement)));
    }

    @Test
    default void a_kreds_that_is_there_gets_its_first_ground_rules_and_danish_for_its_people() {
        String id = aKreds().id().value().toString();
        try (JdbiPorts ports = JdbiPorts.open(empty())) {
            before(ports).migrate();
            store(ports, "INSERT INTO kreds (id, name, name_key, sort_key) VALUES ('" + id + "', 'K', 'k', 'k')");
            store(
                    ports,
                    "INSERT INTO person (id, kreds_id, given_name, family_name, name_key, sort_key, like_name,"
                            + " contact_protected, version) VALUES ('" + id + "', '" + id + "', 'A', 'B', 'a b', 'b a',"
                            + " 'a b', FALSE, 1)");

            ports.schema().migrate();

            GroundRules first = ports.groundRules().ofKreds(aKreds().id()).getFirst();
            assertThat(first).isEqualTo(GroundRules.first(first.id(), aKreds().id()));
            assertThat(first.id().value().version()).isEqualTo(4);
            Person person =
                    ports.people().get(aKreds().id(), new PersonId(aKreds().id().value()));
            assertThat(person.contact().language()).isEqualTo(Language.DANISH);
        }
    }
}
