package dk.amr.persistence.sharing;

import dk.amr.persistence.BindRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SharedItemSql {

    @SqlQuery("""
            SELECT id, kreds_id, network_id, meeting_id, meeting_day, author_kind, person_id, account_id, audience,
                   open_to_successors, is_confirmed, shared_on, redacted_on, version
              FROM shared_item
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<SharedItemRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, meeting_id, meeting_day, author_kind, person_id, account_id, audience,
                   open_to_successors, is_confirmed, shared_on, redacted_on, version
              FROM shared_item
             WHERE meeting_id = :meeting AND (kreds_id = :kreds) IS TRUE
             ORDER BY shared_on, id
            """)
    List<SharedItemRow> ofMeeting(UUID kreds, UUID meeting);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, meeting_id, meeting_day, author_kind, person_id, account_id, audience,
                   open_to_successors, is_confirmed, shared_on, redacted_on, version
              FROM shared_item
             WHERE (person_id = :author OR account_id = :author) AND (kreds_id = :kreds) IS TRUE
               AND author_kind = :kind
             ORDER BY meeting_day, id
            """)
    List<SharedItemRow> ofAuthor(UUID kreds, String kind, UUID author);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, meeting_id, meeting_day, author_kind, person_id, account_id, audience,
                   open_to_successors, is_confirmed, shared_on, redacted_on, version
              FROM shared_item
             WHERE kreds_id = :kreds AND audience = 'WHOLE_GROUP'
             ORDER BY meeting_day, id
            """)
    List<SharedItemRow> openToAll(UUID kreds);

    @SqlQuery("""
            SELECT i.id, i.kreds_id, i.network_id, i.meeting_id, i.meeting_day, i.author_kind, i.person_id, i.account_id,
                   i.audience, i.open_to_successors, i.is_confirmed, i.shared_on, i.redacted_on, i.version
              FROM shared_item i
              JOIN network n ON n.id = i.network_id
             WHERE i.kreds_id = :kreds AND (i.meeting_day <= :lastMeeting OR n.until_on <= :day)
             ORDER BY i.meeting_day, i.id
            """)
    List<SharedItemRow> over(UUID kreds, LocalDate lastMeeting, LocalDate day);

    @SqlQuery("""
            SELECT item_id, person_id
              FROM shared_item_exclusion
             WHERE item_id IN (<items>)
             ORDER BY item_id, person_id
            """)
    List<ExclusionRow> exclusions(@BindList("items") Collection<UUID> items);

    @SqlQuery("""
            SELECT id, network_id, sealed, key_id, wrapped
              FROM shared_item
             WHERE id IN (<items>) AND kreds_id = :kreds
            """)
    List<SealedRow> sealed(UUID kreds, @BindList("items") Collection<UUID> items);

    @SqlUpdate("""
            INSERT INTO shared_item (id, kreds_id, network_id, meeting_id, meeting_day, author_kind, person_id,
                                     account_id, audience, open_to_successors, is_confirmed, shared_on, redacted_on,
                                     sealed, key_id, wrapped, version)
            VALUES (:id, :kredsId, :networkId, :meetingId, :meetingDay, :authorKind, :personId,
                    :accountId, :audience, :openToSuccessors, :isConfirmed, :sharedOn, :redactedOn,
                    :sealed, :keyId, :wrapped, 1)
            """)
    void insert(@BindRow SharedItemRow row, @BindRow SealedRow sealed);

    @SqlUpdate("""
            UPDATE shared_item
               SET audience = :audience, open_to_successors = :openToSuccessors, version = version + 1
             WHERE id = :id AND kreds_id = :kredsId AND version = :version
            """)
    int update(@BindRow SharedItemRow row);

    @SqlUpdate("""
            UPDATE shared_item
               SET is_confirmed = :isConfirmed, redacted_on = :redactedOn, sealed = :sealed, key_id = :keyId,
                   wrapped = :wrapped, version = version + 1
             WHERE id = :id AND kreds_id = :kredsId AND version = :version
            """)
    int rewrite(@BindRow SharedItemRow row, @BindRow SealedRow sealed);

    @SqlUpdate("""
            DELETE FROM shared_item_exclusion
             WHERE item_id = :item
            """)
    void includeAll(UUID item);

    @SqlBatch("""
            INSERT INTO shared_item_exclusion (item_id, person_id)
            VALUES (:itemId, :personId)
            """)
    void exclude(@BindRow Collection<ExclusionRow> rows);
}
