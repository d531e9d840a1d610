package dk.amr.persistence.offer;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface OfferSql {

    @SqlQuery("""
            SELECT id, kreds_id, person_id, mandate_id, network_id, sent_on, channel, answer_by, outcome, outcome_on,
                   outcome_channel, version
              FROM offer
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<OfferRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, mandate_id, network_id, sent_on, channel, answer_by, outcome, outcome_on,
                   outcome_channel, version
              FROM offer
             WHERE kreds_id = :kreds
             ORDER BY sent_on, id
            """)
    List<OfferRow> ofKreds(UUID kreds);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, mandate_id, network_id, sent_on, channel, answer_by, outcome, outcome_on,
                   outcome_channel, version
              FROM offer
             WHERE person_id = :person AND (kreds_id = :kreds) IS TRUE
             ORDER BY sent_on, id
            """)
    List<OfferRow> ofPerson(UUID kreds, UUID person);

    // whoever comes second waits here until the first one's transaction ends, and then reads what it kept
    @SqlUpdate("""
            INSERT INTO offer_turn (kreds_id, taken)
            VALUES (:kreds, 1)
            ON CONFLICT (kreds_id) DO UPDATE SET taken = offer_turn.taken + 1
            """)
    void takeTurn(UUID kreds);

    @SqlBatch("""
            INSERT INTO offer (id, kreds_id, person_id, mandate_id, network_id, sent_on, channel, answer_by, outcome,
                               outcome_on, outcome_channel, version)
            VALUES (:id, :kredsId, :personId, :mandateId, :networkId, :sentOn, :channel, :answerBy, :outcome,
                    :outcomeOn, :outcomeChannel, 1)
            """)
    void insert(@BindRow Collection<OfferRow> rows);

    @SqlBatch("""
            UPDATE offer
               SET sent_on = :sentOn, channel = :channel, answer_by = :answerBy, outcome = :outcome,
                   outcome_on = :outcomeOn, outcome_channel = :outcomeChannel, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int[] update(@BindRow Collection<OfferRow> rows);
}
