package dk.amr.persistence;

import static dk.amr.domain.correspondence.MessageFixture.WRITTEN_AT;
import static dk.amr.domain.correspondence.MessageFixture.aMessage;
import static dk.amr.domain.correspondence.MessageFixture.come;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database of an earlier version keeps what it has, and gets what every kreds begins with. */
interface Upgrading {

    /** An offer, three messages about it and a link, with all that they hang on; everything has the same id. */
    List<String> ROWS_OF_022 = List.of(
            "INSERT INTO kreds (id, name, name_key, sort_key) VALUES (ID, 'K', 'k', 'k')",
            "INSERT INTO person (id, kreds_id, given_name, family_name, name_key, sort_key, like_name,"
                    + " contact_protected, version) VALUES (ID, ID, 'A', 'B', 'a b', 'b a', 'a b', FALSE, 1)",
            "INSERT INTO workplace (id, kreds_id, name, name_key, sort_key, version) VALUES (ID, ID, 'W', 'w', 'w', 1)",
            "INSERT INTO workplace_unit (workplace_id, unit_key, name) VALUES (ID, '', '')",
            "INSERT INTO mandate (id, kreds_id, person_id, role, workplace_id, unit_key, starts_on, version)"
                    + " VALUES (ID, ID, ID, 'AMR', ID, '', '2026-01-01', 1)",
            "INSERT INTO kommunegruppe (id, kreds_id, name, name_key, sort_key, amrs_since, version)"
                    + " VALUES (ID, ID, 'G', 'g', 'g', '2020-01-01', 1)",
            "INSERT INTO network (id, kreds_id, kommunegruppe_id, from_on, version) VALUES (ID, ID, ID, '2027-01-01', 1)",
            "INSERT INTO offer (id, kreds_id, person_id, mandate_id, network_id, sent_on, channel, answer_by, version)"
                    + " VALUES (ID, ID, ID, ID, ID, '2027-01-04', 'MAIL', '2027-03-05', 1)",
            message(1, "'WAITING', 2, @60, NULL, NULL"),
            message(2, "'FAILED', 7, NULL, @0, 'smtp-550'"),
            message(3, "'UNDERWAY', 1, NULL, @9, NULL"),
            "INSERT INTO personal_link (id, kreds_id, person_id, purpose, about, fingerprint, last_day)"
                    + " VALUES (ID, ID, ID, 'ANSWER_OFFER', ID, 'f', '2027-03-05')");

    /** A row of a message; @ stands before how many milliseconds after the first was written something happened. */
    private static String message(int number, String state) {
        String values = "'" + CountingIds.id(number) + "', ID, ID, 'NETWORK_OFFER', ID, '2027-01-04', @" + (number - 1)
                + ", " + state;
        return "INSERT INTO outbox_message (id, kreds_id, person_id, kind, about, day, written_at, state, attempts,"
                + " next_at, changed_at, cause) VALUES ("
                + Pattern.compile("@(\\d+)")
                        .matcher(values)
                        .replaceAll(found -> Long.toString(WRITTEN_AT.toEpochMilli() + Long.parseLong(found.group(1))))
                + ")";
    }

    /** A database with nothing in it. */
    DatabaseSettings empty();

    private static Flyway before(JdbiPorts ports, String version) {
        Database database = ports.database();
        return Flyway.configure()
                .dataSource(database.dialect().source(database.settings()))
                .locations("classpath:db/migration/" + database.dialect().folder())
                .target(version)
                .load();
    }

    private static void store(JdbiPorts ports, String statement) {
        ports.transactions().run(() -> ports.database().jdbi().useHandle(handle -> handle.execute(statement)));
    }

    @Test
    default void a_kreds_that_is_there_gets_its_first_ground_rules_and_danish_for_its_people() {
        String id = aKreds().id().value().toString();
        try (JdbiPorts ports = JdbiPorts.open(empty())) {
            before(ports, "011").migrate();
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

    @Test
    default void messages_and_links_from_before_there_were_meetings_stay_as_they_were() {
        try (JdbiPorts ports = JdbiPorts.open(empty())) {
            before(ports, "022").migrate();
            ROWS_OF_022.forEach(row -> store(ports, row.replace("ID", "'" + CountingIds.id(1) + "'")));

            ports.schema().migrate();

            List<Message> kept = List.of(
                    come(aMessage(3, WRITTEN_AT.plusMillis(2)), new Dispatch.Underway(1, WRITTEN_AT.plusMillis(9))),
                    come(aMessage(2, WRITTEN_AT.plusMillis(1)), new Dispatch.Failed(7, WRITTEN_AT, "smtp-550")),
                    come(aMessage(1, WRITTEN_AT), new Dispatch.Waiting(2, WRITTEN_AT.plusMillis(60))));
            assertThat(MessageFixture.messagesIn(ports.outbox(), aKreds().id())).containsExactlyElementsOf(kept);
            assertThat(ports.links().find("f"))
                    .contains(new PersonalLink(
                            new LinkId(CountingIds.id(1)),
                            aKreds().id(),
                            ANNA.id(),
                            LinkPurpose.ANSWER_OFFER,
                            anOffer().id().value(),
                            "f",
                            LocalDate.of(2027, 3, 5)));
        }
    }
}
