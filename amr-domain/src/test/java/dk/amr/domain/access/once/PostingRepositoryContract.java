package dk.amr.domain.access.once;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.access.once.PostingFixture.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.account.AccountFixture;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What every {@link PostingRepository} must do. */
public interface PostingRepositoryContract {

    AllPorts ports();

    private PostingRepository postings() {
        return Given.in(ports()).accounts(anAccount()).there().postings();
    }

    @Test
    default void what_is_begun_is_found_with_every_field() {
        PostingRepository postings = postings();

        assertThat(postings.begin(aPosting("a"))).isTrue();
        assertThat(postings.find("a")).contains(aPosting("a"));
        assertThat(postings.find("b")).isEmpty();
    }

    @Test
    default void what_is_begun_already_is_left_as_it_is() {
        PostingRepository postings = postings();
        postings.begin(aPosting("a"));
        Posting another =
                new Posting("a", anAccount().id(), "something else", AccountFixture.MADE_AT.plusSeconds(1), "x");

        assertThat(postings.begin(another)).isFalse();
        assertThat(postings.find("a")).contains(aPosting("a"));
    }

    @Test
    default void an_answer_is_written_down_beside_what_it_answers() {
        PostingRepository postings = postings();
        postings.begin(aPosting("a"));
        postings.begin(aPosting("b"));
        postings.answer("a", "{\"status\":204}");
        postings.answer("c", "nothing");

        assertThat(postings.find("a")).map(Posting::answer).contains("{\"status\":204}");
        assertThat(postings.find("b")).map(Posting::answer).isEmpty();
        assertThat(postings.find("c")).isEmpty();
    }

    @Test
    default void what_is_older_is_thrown_away() {
        PostingRepository postings = postings();
        postings.begin(aPosting("a"));
        postings.forgetBefore(AccountFixture.MADE_AT);

        assertThat(postings.find("a")).isPresent();
        postings.forgetBefore(AccountFixture.MADE_AT.plusMillis(1));
        assertThat(postings.find("a")).isEmpty();
    }

    @Test
    default void of_two_at_once_the_second_waits_and_finds_the_answer()
            throws ExecutionException, InterruptedException, TimeoutException {
        PostingRepository postings = postings();
        try (ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            Future<String> second = ports().transactions().inTransaction(() -> {
                postings.begin(aPosting("a"));
                Future<String> waiting = elsewhere.submit(() -> ports().transactions()
                        .inTransaction(() -> postings.begin(aPosting("a")) ? "begun" : answer(postings)));
                assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                postings.answer("a", "done");
                return waiting;
            });

            assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo("done");
        }
    }

    private static String answer(PostingRepository postings) {
        return postings.find("a").map(Posting::answer).orElse("");
    }
}
