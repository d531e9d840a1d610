package dk.amr.persistence.sharing;

import com.google.inject.Inject;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.confidentiality.Confidential;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.Database;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiSharedItemRepository implements SharedItemRepository {

    private static final Broken BROKEN = Broken.newAgain("shared_item");

    private final SharedItemSql sql;
    private final Database database;
    private final Transactions transactions;
    private final Vault vault;
    private final JdbiShredder shredder;

    @Inject
    JdbiSharedItemRepository(
            Jdbi jdbi, Database database, Transactions transactions, Vault vault, JdbiShredder shredder) {
        this.sql = SqlObjects.of(jdbi, SharedItemSql.class);
        this.database = database;
        this.transactions = transactions;
        this.vault = vault;
        this.shredder = shredder;
    }

    @Override
    public Optional<SharedItem> find(KredsId kreds, SharedItemId id) {
        return toDomain(sql.find(kreds.value(), id.value()).stream().toList()).stream()
                .findFirst();
    }

    @Override
    public List<SharedItem> ofMeeting(KredsId kreds, MeetingId meeting) {
        return toDomain(sql.ofMeeting(kreds.value(), meeting.value()));
    }

    @Override
    public List<SharedItem> ofAuthor(KredsId kreds, Author author) {
        return toDomain(sql.ofAuthor(kreds.value(), SharedItemRow.kind(author), author.id()));
    }

    @Override
    public List<SharedItem> openToAll(KredsId kreds) {
        return toDomain(sql.openToAll(kreds.value()));
    }

    @Override
    public List<SharedItem> over(KredsId kreds, LocalDate day) {
        return toDomain(sql.over(kreds.value(), lastMeetingOver(day), day));
    }

    // twelve months after 29 February is 28 February, and so it is after the day before
    private static LocalDate lastMeetingOver(LocalDate day) {
        LocalDate last = day.minus(SharedItem.KEPT);
        while (!last.plusDays(1).plus(SharedItem.KEPT).isAfter(day)) {
            last = last.plusDays(1);
        }
        return last;
    }

    @Override
    public List<Confidential<SharedText>> textsOf(List<SharedItem> items) {
        Map<UUID, SealedRow> rows = Parts.of(items).stream()
                .flatMap(part -> sealed(part).stream())
                .collect(Collectors.toMap(SealedRow::id, Function.identity()));
        return items.stream()
                .map(item -> item.id().value())
                .map(id -> Confidential.sealed(
                        id, () -> vault.open(Optional.ofNullable(rows.get(id)).orElseThrow(NothingHere::new))))
                .toList();
    }

    private List<SealedRow> sealed(List<SharedItem> part) {
        return sql.sealed(
                part.getFirst().kreds().value(),
                part.stream().map(item -> item.id().value()).toList());
    }

    @Override
    public void add(SharedItem item, SharedText text) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            sql.insert(SharedItemRow.of(item), vault.seal(item, text));
            sql.exclude(ExclusionRow.of(item));
            return item;
        }));
    }

    @Override
    public void save(SharedItem item) {
        transactions.run(() -> {
            mustHaveChanged(sql.update(SharedItemRow.of(item)));
            sql.includeAll(item.id().value());
            sql.exclude(ExclusionRow.of(item));
        });
    }

    @Override
    public void rewrite(SharedItem item, SharedText text) {
        transactions.run(() -> {
            mustHaveChanged(sql.rewrite(SharedItemRow.of(item), vault.seal(item, text)));
            database.sweepAfterwards("shared_item");
        });
    }

    @Override
    public void shred(KredsId kreds, Collection<SharedItemId> items) {
        shredder.shred(kreds, items.stream().map(SharedItemId::value).toList());
    }

    private static void mustHaveChanged(int rows) {
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private List<SharedItem> toDomain(List<SharedItemRow> rows) {
        Map<UUID, Set<UUID>> excluded = Parts.of(rows).stream()
                .flatMap(part ->
                        sql.exclusions(part.stream().map(SharedItemRow::id).toList()).stream())
                .collect(Collectors.groupingBy(
                        ExclusionRow::itemId, Collectors.mapping(ExclusionRow::personId, Collectors.toSet())));
        return rows.stream()
                .map(row -> row.toDomain(excluded.getOrDefault(row.id(), Set.of())))
                .toList();
    }
}
