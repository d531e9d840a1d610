package dk.amr.domain.kit;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.audit.AuditTrailContract;
import dk.amr.domain.access.audit.InMemoryAuditTrail;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.MembershipContract;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepositoryContract;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.shared.TransactionsContract;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A contract that nothing can break says nothing: each of these adapters is wrong in one way. */
final class ContractsCanFailTest {

    private static List<String> failuresOf(Class<?> adapter) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(adapter))
                                .build(),
                        summary);
        return summary.getSummary().getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getLegacyReportingName())
                .map(name -> name.replaceAll("\\(.*", ""))
                .toList();
    }

    @Test
    void one_that_forgets_the_order_is_found_out() {
        assertThat(failuresOf(InAnyOrder.class)).contains("memberships_are_kept_with_every_field_latest_first");
    }

    @Test
    void one_that_ignores_the_version_is_found_out() {
        assertThat(failuresOf(WithoutVersions.class))
                .contains("a_change_from_an_older_version_is_refused_and_changes_nothing");
    }

    @Test
    void one_that_shows_what_belongs_to_another_kreds_is_found_out() {
        assertThat(failuresOf(AcrossKredse.class)).contains("somebody_of_another_kreds_is_not_found");
    }

    @Test
    void transactions_that_undo_nothing_are_found_out() {
        assertThat(failuresOf(WithoutRollback.class))
                .contains(
                        "two_writes_in_different_books_are_undone_together",
                        "a_transaction_inside_another_is_undone_with_it");
    }

    @Test
    void a_trail_that_does_not_seal_is_found_out() {
        assertThat(failuresOf(WithoutSeals.class)).contains("each_event_is_sealed_to_the_one_before");
    }

    @Test
    void the_right_one_is_not() {
        assertThat(failuresOf(Right.class)).isEmpty();
    }

    static final class Right implements PersonRepositoryContract, MembershipContract {

        private final AllPorts ports = InMemoryPorts.empty();

        @Override
        public AllPorts ports() {
            return ports;
        }
    }

    static final class InAnyOrder implements PersonRepositoryContract, MembershipContract {

        private final AllPorts ports = WrongPorts.withPeople(right -> new WrongPeople(right) {
            @Override
            public List<Membership> membershipsOf(PersonId person) {
                return right.membershipsOf(person).reversed();
            }
        });

        @Override
        public AllPorts ports() {
            return ports;
        }
    }

    static final class WithoutVersions implements PersonRepositoryContract {

        private final AllPorts ports = WrongPorts.withPeople(right -> new WrongPeople(right) {
            @Override
            public void save(Person person) {
                Version kept = right.find(person.kreds(), person.id())
                        .map(Person::version)
                        .orElse(Version.NEW);
                right.save(new Person(
                        person.id(), person.kreds(), person.name(), person.memberNumber(), person.contact(), kept));
            }
        });

        @Override
        public AllPorts ports() {
            return ports;
        }
    }

    static final class AcrossKredse implements PersonRepositoryContract {

        private final AllPorts ports = WrongPorts.withPeople(right -> new WrongPeople(right) {
            @Override
            public Optional<Person> find(KredsId kreds, PersonId id) {
                return Stream.of(aKreds(), anotherKreds())
                        .flatMap(each -> right.find(each.id(), id).stream())
                        .findFirst();
            }
        });

        @Override
        public AllPorts ports() {
            return ports;
        }
    }

    static final class WithoutRollback implements TransactionsContract {

        private final AllPorts ports = WrongPorts.of(Map.of("transactions", new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                return work.get();
            }

            @Override
            public void afterwards(Runnable work) {
                work.run();
            }
        }));

        @Override
        public AllPorts ports() {
            return ports;
        }
    }

    static final class WithoutSeals implements AuditTrailContract {

        private final AllPorts ports =
                WrongPorts.of(Map.of("trail", new InMemoryAuditTrail((number, previous, canonical) -> "")));

        @Override
        public AllPorts ports() {
            return ports;
        }
    }
}
