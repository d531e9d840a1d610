package dk.amr.domain.access.once;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.person.MemberNumberIsTaken;
import dk.amr.domain.shared.CountingIds;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class OnlyOnceTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final AtomicInteger done = new AtomicInteger();

    /** Counts how often it is done, and answers so. */
    private class Counting implements OnlyOnce.Answering<String> {

        @Override
        public String first() {
            return "answer " + done.incrementAndGet();
        }

        @Override
        public String written(String answer) {
            return "written " + answer;
        }

        @Override
        public String again(String written) {
            return written + " again";
        }
    }

    private String sent(AccountId account, String key, String content) {
        return installation.get(OnlyOnce.class).answer(new OnlyOnce.Sent(account, key, content), new Counting());
    }

    private String sent(String key, String content) {
        return sent(anAccount().id(), key, content);
    }

    @Test
    void what_is_sent_again_is_answered_by_what_was_written_down() {
        assertThat(sent("key", "content")).isEqualTo("answer 1");
        assertThat(sent("key", "content")).isEqualTo("written answer 1 again");
        assertThat(done).hasValue(1);
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        sent("key", "content");

        assertThatThrownBy(() -> sent("key", "other content")).isInstanceOf(KeyWasUsedForSomethingElse.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void another_key_and_another_account_are_other_requests() {
        sent("key", "content");

        assertThat(sent("other key", "content")).isEqualTo("answer 2");
        assertThat(sent(new AccountId(CountingIds.id(7)), "key", "content")).isEqualTo("answer 3");
    }

    @Test
    void a_key_is_remembered_for_a_day() {
        sent("key", "content");
        installation.clock().advance(OnlyOnce.REMEMBERED);

        assertThat(sent("key", "content")).startsWith("written");
        installation.clock().advance(Duration.ofMillis(1));
        assertThat(sent("key", "content")).isEqualTo("answer 2");
    }

    @Test
    void what_is_refused_is_undone_and_may_be_sent_again() {
        OnlyOnce.Sent sent = new OnlyOnce.Sent(anAccount().id(), "key", "content");

        assertThatThrownBy(() -> installation.get(OnlyOnce.class).answer(sent, new Counting() {
                    @Override
                    public String first() {
                        installation.ports().people().save(aPerson());
                        throw new MemberNumberIsTaken();
                    }
                }))
                .isInstanceOf(MemberNumberIsTaken.class);

        assertThat(installation.ports().people().ofKreds(aKreds().id())).isEmpty();
        assertThat(sent("key", "corrected content")).isEqualTo("answer 1");
    }

    @Test
    void whoever_is_turned_away_is_recorded_all_the_same() {
        Caller fu = installation.caller(Role.EXECUTIVE_COMMITTEE);

        assertThatThrownBy(() -> installation
                        .get(OnlyOnce.class)
                        .answer(new OnlyOnce.Sent(anAccount().id(), "key", "content"), new Counting() {
                            @Override
                            public String first() {
                                return installation
                                        .get(Gate.class)
                                        .enter(fu, UseCase.IMPORT_REGISTER, act -> "imported");
                            }
                        }))
                .isInstanceOf(MayNotBeDone.class);
        assertThat(installation.entries())
                .extracting(AuditEntry::useCase, AuditEntry::outcome)
                .containsExactly(tuple(UseCase.IMPORT_REGISTER, AuditEntry.Outcome.DENIED));
    }
}
