package dk.amr.persistence.correspondence;

import com.google.inject.Inject;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.correspondence.UnknownMessage;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

final class JdbiOutbox implements Outbox {

    private final OutboxSql sql;
    private final Transactions transactions;

    @Inject
    JdbiOutbox(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, OutboxSql.class);
        this.transactions = transactions;
    }

    @Override
    public void addAll(List<Message> messages) {
        transactions.run(() -> sql.insert(messages.stream().map(MessageRow::of).toList()));
    }

    @Override
    public Optional<Message> find(KredsId kreds, MessageId id) {
        return sql.find(kreds.value(), id.value()).map(MessageRow::toDomain);
    }

    @Override
    public Page<Message> list(KredsId kreds, OutboxQuery query, Instant now) {
        List<Message> found = toDomain(sql.page(
                OutboxConditions.of(query.which()),
                query.oldestFirst() ? ">" : "<",
                query.oldestFirst() ? "ASC" : "DESC",
                kreds.value(),
                OutboxPlace.in(query),
                Message.lostBefore(now).toEpochMilli(),
                query.limit() + 1));
        return Page.first(query.limit(), found, OutboxPlace::after);
    }

    @Override
    public List<Message> due(KredsId kreds, Instant now, int limit) {
        return toDomain(sql.due(kreds.value(), now.toEpochMilli(), limit));
    }

    @Override
    public List<Message> stuck(KredsId kreds, Instant now) {
        return toDomain(sql.underwayOrFailed(kreds.value())).stream()
                .filter(message -> message.dispatch() instanceof Dispatch.Failed || message.isLost(now))
                .toList();
    }

    @Override
    public boolean take(Message waiting, Instant now) {
        return transactions.inTransaction(() -> sql.take(waiting.id().value(), now.toEpochMilli())) == 1;
    }

    @Override
    public List<Message> takeAll(List<Message> waiting, Instant now) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = waiting.stream().map(message -> message.id().value()).toList();
        Set<UUID> taken = Set.copyOf(transactions.inTransaction(() -> sql.takeAll(ids, now.toEpochMilli())));
        return waiting.stream()
                .filter(message -> taken.contains(message.id().value()))
                .toList();
    }

    @Override
    public void settle(MessageId id, Dispatch dispatch) {
        settleAll(Map.of(id, dispatch));
    }

    @Override
    public void settleAll(Map<MessageId, Dispatch> dispatches) {
        List<SettledRow> rows =
                dispatches.entrySet().stream().map(SettledRow::of).toList();
        transactions.run(() -> {
            if (IntStream.of(sql.settle(rows)).anyMatch(changed -> changed == 0)) {
                throw new UnknownMessage();
            }
        });
    }

    private static List<Message> toDomain(List<MessageRow> rows) {
        return rows.stream().map(MessageRow::toDomain).toList();
    }
}
