package dk.amr.persistence.installation;

import dk.amr.domain.installation.backup.Replaced.AccountDifference;
import dk.amr.domain.installation.backup.Replaced.Kind;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Sees to it that a restored database lets nobody in who had lost the way in, and sends nothing twice. */
final class JdbiEntrances {

    private static final String CAUSE = "restored";

    private final EntranceSql sql;

    JdbiEntrances(Jdbi jdbi) {
        this.sql = SqlObjects.of(jdbi, EntranceSql.class);
    }

    /** As it is now; nothing where the database is too broken, or too old, to tell. */
    Optional<Entrances> read() {
        try {
            return Optional.of(new Entrances(
                    byId(sql.accounts()),
                    secondSteps(),
                    sql.keys(),
                    new HashSet<>(sql.links()),
                    sql.sent().stream().collect(Collectors.toMap(Entrances.Sent::id, Function.identity()))));
        } catch (JdbiException unreadable) {
            return Optional.empty();
        }
    }

    /** Brings the restored database to it; gives what is different about accounts. */
    List<AccountDifference> takeOver(Optional<Entrances> known, Instant now) {
        Map<UUID, Entrances.Entrant> restored = byId(sql.accounts());
        sql.removeKeys();
        settleMessages(known, now);
        return known.map(former -> takeOver(former, restored)).orElse(List.of());
    }

    private List<AccountDifference> takeOver(Entrances former, Map<UUID, Entrances.Entrant> restored) {
        former.keys().stream()
                .filter(key -> restored.containsKey(key.accountId()))
                .forEach(sql::addKey);
        sql.links().stream().filter(link -> !former.links().contains(link)).forEach(sql::removeLink);
        Map<UUID, Entrances.Second> restoredSteps = secondSteps();
        List<AccountDifference> differences = new ArrayList<>();
        for (Entrances.Entrant was : former.accounts().values()) {
            Optional.ofNullable(restored.get(was.id()))
                    .ifPresentOrElse(
                            is -> compare(was, is, isKept(former, restoredSteps, is.id()), differences),
                            () -> differences.add(new AccountDifference(was.login(), Kind.IS_GONE)));
        }
        return differences;
    }

    /** Brings the second step to what it was, which a copy from before it was turned on would turn off; says so. */
    private boolean isKept(Entrances former, Map<UUID, Entrances.Second> restored, UUID account) {
        Entrances.Second was = former.secondSteps().get(account);
        if (Objects.equals(was, restored.get(account))) {
            return false;
        }
        sql.removeRecoveryCodes(account);
        sql.removeSecondStep(account);
        if (was != null) {
            sql.addSecondStep(was);
            Optional.ofNullable(was.recoveryCodes())
                    .ifPresent(codes -> sql.addRecoveryCodes(account, List.of(codes.split(" "))));
        }
        return true;
    }

    private void compare(
            Entrances.Entrant was, Entrances.Entrant is, boolean isStepKept, List<AccountDifference> differences) {
        boolean isEntryKept = was.isDisabled() != is.isDisabled()
                || !Objects.equals(was.lastDay(), is.lastDay())
                || !Objects.equals(was.passwordHash(), is.passwordHash());
        if (isEntryKept) {
            sql.keep(is.id(), was.isDisabled(), was.lastDay(), was.passwordHash());
        }
        if (isEntryKept || isStepKept) {
            differences.add(new AccountDifference(was.login(), Kind.KEPT_AS_IT_WAS));
        }
        if (!Objects.equals(was.roles(), is.roles())) {
            differences.add(new AccountDifference(was.login(), Kind.ROLES_ARE_BACK));
        }
    }

    // whoever got a message would get it again; where nobody knows, the office looks at it first
    private void settleMessages(Optional<Entrances> known, Instant now) {
        for (UUID waiting : sql.waiting()) {
            Entrances.Sent looked = new Entrances.Sent(waiting, "FAILED", 0, now.toEpochMilli(), CAUSE);
            if (known.isEmpty()) {
                sql.settle(looked);
            } else {
                Optional.ofNullable(known.get().messages().get(waiting)).ifPresent(sql::settle);
            }
        }
    }

    private Map<UUID, Entrances.Second> secondSteps() {
        return sql.secondSteps().stream().collect(Collectors.toMap(Entrances.Second::accountId, Function.identity()));
    }

    private static Map<UUID, Entrances.Entrant> byId(List<Entrances.Entrant> accounts) {
        return accounts.stream().collect(Collectors.toMap(Entrances.Entrant::id, Function.identity()));
    }
}
