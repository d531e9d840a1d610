package dk.amr.persistence.mandate;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface MandateSql {

    @SqlQuery("""
            SELECT m.id, m.kreds_id, m.person_id, m.role, m.workplace_id, m.unit_key, u.name AS unit_name, m.elected_on,
                   m.election_kind, m.reported_on, m.employer_told_on, m.starts_on, m.months, m.fixed_last_day,
                   m.agreement, m.registration, m.rejected_for, m.ended_on, m.end_reason, m.until_on,
                   m.course_completed_on, m.version
              FROM mandate m
              JOIN workplace_unit u ON u.workplace_id = m.workplace_id AND u.unit_key = m.unit_key
             WHERE m.id IN (<ids>) AND (m.kreds_id = :kreds) IS TRUE
            """)
    List<MandateRow> findAll(UUID kreds, @BindList("ids") Collection<UUID> ids);

    @SqlQuery("""
            SELECT m.id, m.kreds_id, m.person_id, m.role, m.workplace_id, m.unit_key, u.name AS unit_name, m.elected_on,
                   m.election_kind, m.reported_on, m.employer_told_on, m.starts_on, m.months, m.fixed_last_day,
                   m.agreement, m.registration, m.rejected_for, m.ended_on, m.end_reason, m.until_on,
                   m.course_completed_on, m.version
              FROM mandate m
              JOIN workplace_unit u ON u.workplace_id = m.workplace_id AND u.unit_key = m.unit_key
             WHERE m.person_id IN (<people>) AND (m.kreds_id = :kreds) IS TRUE
             ORDER BY m.starts_on DESC, m.id
            """)
    List<MandateRow> ofPeople(UUID kreds, @BindList("people") Collection<UUID> people);

    @SqlQuery("""
            SELECT m.id, m.kreds_id, m.person_id, m.role, m.workplace_id, m.unit_key, u.name AS unit_name, m.elected_on,
                   m.election_kind, m.reported_on, m.employer_told_on, m.starts_on, m.months, m.fixed_last_day,
                   m.agreement, m.registration, m.rejected_for, m.ended_on, m.end_reason, m.until_on,
                   m.course_completed_on, m.version
              FROM mandate m
              JOIN workplace_unit u ON u.workplace_id = m.workplace_id AND u.unit_key = m.unit_key
             WHERE m.workplace_id = :workplace AND (m.kreds_id = :kreds) IS TRUE
             ORDER BY m.starts_on DESC, m.id
            """)
    List<MandateRow> ofWorkplace(UUID kreds, UUID workplace);

    @SqlQuery("""
            SELECT mandate_id, from_on, until_on
              FROM mandate_absence
             WHERE mandate_id IN (<mandates>)
             ORDER BY from_on
            """)
    List<AbsenceRow> absences(@BindList("mandates") Collection<UUID> mandates);

    @SqlBatch("""
            INSERT INTO mandate (id, kreds_id, person_id, role, workplace_id, unit_key, elected_on, election_kind,
                                 reported_on, employer_told_on, starts_on, months, fixed_last_day, agreement,
                                 registration, rejected_for, ended_on, end_reason, until_on, course_completed_on, version)
            VALUES (:id, :kredsId, :personId, :role, :workplaceId, :unitKey, :electedOn, :electionKind,
                    :reportedOn, :employerToldOn, :startsOn, :months, :fixedLastDay, :agreement,
                    :registration, :rejectedFor, :endedOn, :endReason, :untilOn, :courseCompletedOn, 1)
            """)
    void insert(@BindRow Collection<MandateRow> rows);

    @SqlUpdate("""
            UPDATE mandate
               SET elected_on = :electedOn, election_kind = :electionKind, reported_on = :reportedOn,
                   employer_told_on = :employerToldOn, starts_on = :startsOn, months = :months,
                   fixed_last_day = :fixedLastDay, agreement = :agreement, registration = :registration,
                   rejected_for = :rejectedFor, ended_on = :endedOn,
                   end_reason = :endReason, until_on = :untilOn, course_completed_on = :courseCompletedOn,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow MandateRow row);

    @SqlUpdate("""
            DELETE FROM mandate_absence
             WHERE mandate_id = :mandate
            """)
    void removeAbsences(UUID mandate);

    @SqlBatch("""
            INSERT INTO mandate_absence (mandate_id, from_on, until_on)
            VALUES (:mandateId, :fromOn, :untilOn)
            """)
    void insertAbsences(@BindRow Collection<AbsenceRow> rows);
}
