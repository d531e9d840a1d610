package dk.amr.cli.policy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.Passwords;
import dk.amr.domain.access.signin.SignIn;
import dk.amr.domain.access.signin.SignInFailed;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long it takes to be turned away at the door, by what was wrong (trust A-2): unless the medians lie close,
 * time tells which accounts there are. Run by name alone: {@code -Dtest=SignInBench}.
 *
 * <p>The classes take turns at being first, so that a slow spell of the machine hits them alike, and each attempt
 * comes from an address of its own, so that none is bounded. Whoever tried too often is turned away without a
 * password being looked at: that is told apart from the others by its haste, and tells no more than that somebody
 * has tried, whether there is an account or not.
 */
class SignInBench {

    private static final int TIMES = 200;
    private static final int WARMING_UP = 20;
    private static final String PASSWORD = "fire tilfældige ord";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void being_turned_away_takes_as_long_whatever_was_wrong(Databases database) {
        try (Town town = Town.founded(folder, database)) {
            Account known = account(town, "kendt@example.org");
            Account closed = account(town, "lukket@example.org");
            AccountRepository accounts = town.part(AccountRepository.class);
            accounts.save(accounts.find(closed.id()).orElseThrow().disabled());
            Map<String, IntFunction<SignIn.Request>> classes = new LinkedHashMap<>();
            classes.put("wrong", number -> attempt(known.login().value(), "forkert adgangskode", number));
            classes.put("unknown", number -> attempt("ingen" + number + "@example.org", PASSWORD, number));
            classes.put("disabled", number -> attempt(closed.login().value(), PASSWORD, number));
            Map<String, List<Duration>> taken = new LinkedHashMap<>();
            for (int number = 0; number < WARMING_UP + TIMES; number++) {
                List<Map.Entry<String, IntFunction<SignIn.Request>>> inTurn = new ArrayList<>(classes.entrySet());
                Collections.rotate(inTurn, number);
                for (Map.Entry<String, IntFunction<SignIn.Request>> each : inTurn) {
                    Duration time = time(town, each.getValue().apply(number));
                    if (number >= WARMING_UP) {
                        taken.computeIfAbsent(each.getKey(), unused -> new ArrayList<>())
                                .add(time);
                    }
                }
            }
            tell(database, taken);
        }
    }

    private static Account account(Town town, String login) {
        Account account = Account.invited(
                        new AccountId(town.part(Ids.class).next()),
                        town.kreds(Relation.OWN_KREDS),
                        new LoginName(login),
                        Set.of(Role.PRIVACY),
                        Language.DANISH)
                .withPasswordHash(town.part(Passwords.class).hash(PASSWORD));
        town.part(AccountRepository.class).save(account);
        return account;
    }

    private static SignIn.Request attempt(String login, String password, int number) {
        return new SignIn.Request(new LoginName(login), password, "192.0.2." + number + "/" + login);
    }

    private static Duration time(Town town, SignIn.Request request) {
        long before = System.nanoTime();
        try {
            town.part(SignIn.class).signIn(Caller.anonymous(Door.PAGE, Town.DAY), request);
            throw new IllegalStateException("nobody was to come in");
        } catch (SignInFailed turnedAway) {
            return Duration.ofNanos(System.nanoTime() - before);
        }
    }

    private static void tell(Databases database, Map<String, List<Duration>> taken) {
        Map<String, Double> medians = new LinkedHashMap<>();
        taken.forEach((name, times) -> medians.put(
                name, times.stream().sorted().toList().get(times.size() / 2).toNanos() / 1e6));
        double least = medians.values().stream().min(Double::compare).orElseThrow();
        double most = medians.values().stream().max(Double::compare).orElseThrow();
        medians.forEach((name, median) ->
                System.out.printf(Locale.ROOT, "%s %s: median %.1f ms of %d%n", database, name, median, TIMES));
        System.out.printf(
                Locale.ROOT, "%s apart: %.1f ms, %.1f %%%n", database, most - least, 100 * (most - least) / least);
    }
}
