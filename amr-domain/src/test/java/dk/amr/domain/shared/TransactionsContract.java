package dk.amr.domain.shared;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.access.audit.AuditFixture.anEntry;
import static dk.amr.domain.access.once.PostingFixture.aPosting;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccountFixture;
import dk.amr.domain.access.audit.AuditHead;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.person.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} must do. */
public interface TransactionsContract {

    AllPorts ports();

    private AllPorts installation() {
        return Given.in(ports()).there();
    }

    private static void saveBoth(AllPorts ports) {
        ports.people().save(aPerson());
        ports.workplaces().save(aWorkplace());
    }

    private static boolean hasPerson(AllPorts ports) {
        return ports.people().find(aKreds().id(), aPerson().id()).isPresent();
    }

    private static boolean hasWorkplace(AllPorts ports) {
        return ports.workplaces().find(aKreds().id(), aWorkplace().id()).isPresent();
    }

    @Test
    default void what_is_done_inside_is_kept_and_its_answer_given() {
        AllPorts ports = installation();
        String answer = ports.transactions().inTransaction(() -> {
            saveBoth(ports);
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(hasPerson(ports)).isTrue();
        assertThat(hasWorkplace(ports)).isTrue();
    }

    @Test
    default void what_is_done_inside_is_seen_inside() {
        AllPorts ports = installation();

        assertThat(ports.transactions().<Boolean>inTransaction(() -> {
                    saveBoth(ports);
                    return hasPerson(ports) && hasWorkplace(ports);
                }))
                .isTrue();
    }

    @Test
    default void two_writes_in_different_books_are_undone_together() {
        AllPorts ports = installation();
        NothingHere refusal = new NothingHere();

        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    saveBoth(ports);
                    throw refusal;
                }))
                .isSameAs(refusal);
        assertThat(hasPerson(ports)).isFalse();
        assertThat(hasWorkplace(ports)).isFalse();
    }

    @Test
    default void a_change_is_undone_to_what_was_before() {
        AllPorts ports = installation();
        ports.people().save(aPerson());

        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    Person person = ports.people().get(aKreds().id(), aPerson().id());
                    ports.people().save(person.withProtectedContact(true));
                    throw new NothingHere();
                }))
                .isInstanceOf(NothingHere.class);
        Person after = ports.people().get(aKreds().id(), aPerson().id());
        assertThat(after.contact().isProtected()).isFalse();
        assertThat(after.version()).isEqualTo(new Version(1));
    }

    @Test
    default void a_transaction_inside_another_is_undone_with_it() {
        AllPorts ports = installation();

        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    ports.transactions().run(() -> ports.people().save(aPerson()));
                    ports.workplaces().save(aWorkplace());
                    throw new NothingHere();
                }))
                .isInstanceOf(NothingHere.class);
        assertThat(hasPerson(ports)).isFalse();
        assertThat(hasWorkplace(ports)).isFalse();
    }

    @Test
    default void a_failure_inside_the_inner_undoes_the_outer_too() {
        AllPorts ports = installation();

        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    ports.people().save(aPerson());
                    ports.transactions().run(() -> {
                        ports.workplaces().save(aWorkplace());
                        throw new NothingHere();
                    });
                }))
                .isInstanceOf(NothingHere.class);
        assertThat(hasPerson(ports)).isFalse();
        assertThat(hasWorkplace(ports)).isFalse();
    }

    @Test
    default void after_a_failure_the_next_transaction_works() {
        AllPorts ports = installation();
        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    throw new NothingHere();
                }))
                .isInstanceOf(NothingHere.class);
        ports.transactions().run(() -> saveBoth(ports));

        assertThat(hasPerson(ports)).isTrue();
    }

    @Test
    default void what_is_to_come_afterwards_is_kept_though_the_transaction_is_undone() {
        AllPorts ports = installation();

        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    ports.workplaces().save(aWorkplace());
                    ports.transactions()
                            .run(() -> ports.transactions()
                                    .afterwards(() -> ports.people().save(aPerson())));
                    assertThat(hasPerson(ports)).isFalse();
                    throw new NothingHere();
                }))
                .isInstanceOf(NothingHere.class);
        assertThat(hasPerson(ports)).isTrue();
        assertThat(hasWorkplace(ports)).isFalse();
    }

    @Test
    default void what_is_to_come_afterwards_comes_at_once_where_nothing_is_under_way() {
        AllPorts ports = installation();
        ports.transactions().afterwards(() -> saveBoth(ports));

        assertThat(hasPerson(ports)).isTrue();
        assertThat(hasWorkplace(ports)).isTrue();
    }

    @Test
    default void every_kind_of_thing_is_undone() {
        AllPorts ports = installation();
        ports.accounts().save(anAccount());

        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    saveBoth(ports);
                    ports.people().keepMemberships(Map.of(aPerson().id(), List.of(aMembership(aPerson()))));
                    ports.mandates().save(anAmrMandate());
                    ports.kommunegrupper().save(aKommunegruppe());
                    ports.accessKeys().add(aKey("a", anAccount(), AccessKey.Kind.SESSION));
                    ports.attempts().count("a", AccountFixture.MADE_AT);
                    ports.postings().begin(aPosting("a"));
                    ports.trail().append(anEntry());
                    throw new NothingHere();
                }))
                .isInstanceOf(NothingHere.class);
        assertThat(ports.people().membershipsOf(aPerson().id())).isEmpty();
        assertThat(ports.mandates().find(aKreds().id(), anAmrMandate().id())).isEmpty();
        assertThat(ports.kommunegrupper().ofKreds(aKreds().id())).isEmpty();
        assertThat(ports.accessKeys().find("a", AccessKey.Kind.SESSION)).isEmpty();
        assertThat(ports.attempts().of("a")).isEmpty();
        assertThat(ports.postings().find("a")).isEmpty();
        assertThat(ports.trail().head()).isEqualTo(AuditHead.START);
    }
}
