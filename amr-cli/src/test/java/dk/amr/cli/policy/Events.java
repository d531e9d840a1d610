package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The audit events that trying a cell left. */
record Events(Cell cell, List<AuditEntry> all) {

    /** What an act is about, where it is about anything. */
    private static final Map<UseCase, Subject.Kind> SUBJECTS = Map.ofEntries(
            Map.entry(UseCase.FOUND_KREDS, Subject.Kind.KREDS),
            Map.entry(UseCase.SIGN_IN, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.SIGN_OUT, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.REDEEM_SETUP_LINK, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.REDEEM_SIGN_IN_LINK, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.CHOOSE_LANGUAGE, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.REQUEST_PASSWORD_RESET, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.REDEEM_RESET_LINK, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.RESET_SECOND_STEP, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.ENTER_CODE, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.BEGIN_SECOND_STEP, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.CONFIRM_SECOND_STEP, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.TURN_OFF_SECOND_STEP, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.PROVE_AGAIN, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.RESET_PASSWORD, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.CHANGE_PASSWORD, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.END_OWN_SESSIONS, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.ADD_ACCOUNT, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.DISABLE_ACCOUNT, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.CHANGE_ROLES, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.ENABLE_ACCOUNT, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.END_SESSIONS, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.SEND_PASSWORD_LINK, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.ISSUE_TOKEN, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.IMPORT_REGISTER, Subject.Kind.KREDS),
            Map.entry(UseCase.EXPORT_REGISTER, Subject.Kind.KREDS),
            Map.entry(UseCase.UNDO_IMPORT, Subject.Kind.IMPORT),
            Map.entry(UseCase.LIST_PEOPLE, Subject.Kind.KREDS),
            Map.entry(UseCase.LOOK_AT_PERSON, Subject.Kind.PERSON),
            Map.entry(UseCase.PROTECT_CONTACT, Subject.Kind.PERSON),
            Map.entry(UseCase.CORRECT_PERSON, Subject.Kind.PERSON),
            Map.entry(UseCase.REPORT_MANDATE, Subject.Kind.PERSON),
            Map.entry(UseCase.ACTIVATE_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.REJECT_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.END_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.PAUSE_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.RESUME_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.RENEW_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.TRANSFER_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.CORRECT_MANDATE, Subject.Kind.MANDATE),
            Map.entry(UseCase.ANSWER_OFFER, Subject.Kind.OFFER),
            Map.entry(UseCase.DELIVER_OUTBOX, Subject.Kind.MESSAGE),
            Map.entry(UseCase.CREATE_KOMMUNEGRUPPE, Subject.Kind.KOMMUNEGRUPPE),
            Map.entry(UseCase.MAP_MUNICIPALITY, Subject.Kind.KOMMUNEGRUPPE),
            Map.entry(UseCase.ADMIT_AMRS, Subject.Kind.KOMMUNEGRUPPE),
            Map.entry(UseCase.LOOK_AT_KOMMUNEGRUPPE, Subject.Kind.KOMMUNEGRUPPE),
            Map.entry(UseCase.ESTABLISH_NETWORK, Subject.Kind.NETWORK),
            Map.entry(UseCase.ASSIGN_FACILITATOR, Subject.Kind.NETWORK),
            Map.entry(UseCase.CLOSE_NETWORK, Subject.Kind.NETWORK),
            Map.entry(UseCase.LOOK_AT_NETWORK, Subject.Kind.NETWORK),
            Map.entry(UseCase.CHECK_NOTES, Subject.Kind.NETWORK),
            Map.entry(UseCase.PUBLISH_GROUND_RULES, Subject.Kind.GROUND_RULES),
            Map.entry(UseCase.RECORD_CONSENT, Subject.Kind.PERSON),
            Map.entry(UseCase.SEND_OFFERS, Subject.Kind.KREDS),
            Map.entry(UseCase.SEND_OFFER, Subject.Kind.PERSON),
            Map.entry(UseCase.RECORD_ANSWER, Subject.Kind.PERSON),
            Map.entry(UseCase.WITHDRAW_OFFER, Subject.Kind.OFFER),
            Map.entry(UseCase.LEAVE_NETWORK, Subject.Kind.PARTICIPATION),
            Map.entry(UseCase.RETRY_MESSAGE, Subject.Kind.MESSAGE),
            Map.entry(UseCase.PLAN_KOMMUNEGRUPPE_MEETING, Subject.Kind.KOMMUNEGRUPPE_MEETING),
            Map.entry(UseCase.HOLD_KOMMUNEGRUPPE_MEETING, Subject.Kind.KOMMUNEGRUPPE_MEETING),
            Map.entry(UseCase.CANCEL_KOMMUNEGRUPPE_MEETING, Subject.Kind.KOMMUNEGRUPPE_MEETING),
            Map.entry(UseCase.PLAN_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.REVISE_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.RESCHEDULE_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.CANCEL_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.LOOK_AT_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.INVITE_TO_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.RECORD_REPLY, Subject.Kind.MEETING),
            Map.entry(UseCase.RECORD_ATTENDANCE, Subject.Kind.MEETING),
            Map.entry(UseCase.CLOSE_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.ANSWER_INVITATION, Subject.Kind.MEETING),
            Map.entry(UseCase.EVALUATE_MEETING, Subject.Kind.MEETING),
            Map.entry(UseCase.NOTE_WISH, Subject.Kind.NETWORK),
            Map.entry(UseCase.LIST_WISHES, Subject.Kind.NETWORK),
            Map.entry(UseCase.DECIDE_WISH, Subject.Kind.WISH),
            Map.entry(UseCase.REQUEST_LEAVE, Subject.Kind.MEETING),
            Map.entry(UseCase.RECORD_LEAVE, Subject.Kind.MEETING),
            Map.entry(UseCase.LIST_LEAVE, Subject.Kind.MEETING),
            Map.entry(UseCase.ASK_FOR_LEAVE_BY_LINK, Subject.Kind.MEETING),
            Map.entry(UseCase.LOOK_AT_SHARED, Subject.Kind.MEETING),
            Map.entry(UseCase.SHARE_ITEM, Subject.Kind.MEETING),
            Map.entry(UseCase.CHOOSE_READERS, Subject.Kind.MEETING),
            Map.entry(UseCase.WITHDRAW_SHARED, Subject.Kind.MEETING),
            Map.entry(UseCase.REDACT_SHARED, Subject.Kind.MEETING),
            Map.entry(UseCase.SEND_SHARED_CODE, Subject.Kind.MEETING),
            Map.entry(UseCase.ENTER_SHARED, Subject.Kind.MEETING),
            Map.entry(UseCase.LOOK_AT_SHARED_BY_LINK, Subject.Kind.MEETING),
            Map.entry(UseCase.SHARE_BY_LINK, Subject.Kind.MEETING),
            Map.entry(UseCase.CHOOSE_READERS_BY_LINK, Subject.Kind.MEETING),
            Map.entry(UseCase.WITHDRAW_BY_LINK, Subject.Kind.MEETING),
            Map.entry(UseCase.REDACT_BY_LINK, Subject.Kind.MEETING),
            Map.entry(UseCase.LEAVE_SHARED, Subject.Kind.MEETING),
            Map.entry(UseCase.SEARCH_SHARED, Subject.Kind.NETWORK),
            Map.entry(UseCase.ERASE_SHARED, Subject.Kind.PERSON),
            Map.entry(UseCase.RECORD_INCIDENT, Subject.Kind.PARTICIPATION),
            Map.entry(UseCase.LIST_INCIDENTS, Subject.Kind.PARTICIPATION),
            Map.entry(UseCase.WARN_PARTICIPANT, Subject.Kind.INCIDENT),
            Map.entry(UseCase.AGREE_TO_REMOVAL, Subject.Kind.INCIDENT),
            Map.entry(UseCase.NAME_ACCOUNT, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.LIMIT_ACCOUNT, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.WRITE_ATTENDANCE_STATEMENT, Subject.Kind.PERSON),
            Map.entry(UseCase.ISSUE_CALENDAR_FEED, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.REVOKE_CALENDAR_FEED, Subject.Kind.ACCOUNT),
            Map.entry(UseCase.COMPLETE_TASK, Subject.Kind.MANDATE));

    /** One event of the act itself, or none; and of what was done on the way to it nothing but that. */
    void areRight(Actor actor, Thing thing) {
        Map<Boolean, List<AuditEntry>> parted =
                all.stream().collect(Collectors.partitioningBy(event -> event.useCase() == cell.told()));
        List<AuditEntry> own = parted.getOrDefault(true, List.of()).stream()
                .filter(event -> !isOfAnotherMessage(event, thing))
                .toList();
        List<AuditEntry> others = parted.getOrDefault(false, List.of());
        assertThat(own).as("events of the act").hasSize(expected());
        own.forEach(event -> isRight(event, actor, thing));
        assertThat(others).allSatisfy(event -> {
            assertThat(event.useCase()).matches(cell.way()::enters);
            assertThat(event.outcome()).isEqualTo(AuditEntry.Outcome.DONE);
        });
    }

    /** A round of delivery leaves an event for each message that waited, those of other tries too. */
    private boolean isOfAnotherMessage(AuditEntry event, Thing thing) {
        Subject subject = event.subject();
        return event.useCase() == UseCase.DELIVER_OUTBOX
                && subject != null
                && !subject.id().equals(thing.id());
    }

    private int expected() {
        return switch (cell.verdict()) {
            case DONE -> cell.isRecorded() ? 1 : 0;
            case FORBIDDEN, HIDDEN -> 1;
            case UNRECOGNISED -> 0;
        };
    }

    private void isRight(AuditEntry event, Actor actor, Thing thing) {
        boolean isDone = cell.verdict() == Cell.Verdict.DONE;
        assertThat(event.outcome()).isEqualTo(isDone ? AuditEntry.Outcome.DONE : AuditEntry.Outcome.DENIED);
        assertThat(event.account()).isEqualTo(actor.accountOrNobody());
        assertThat(event.door()).isEqualTo(cell.way().door());
        assertThat(event.day()).isEqualTo(Town.DAY);
        Subject.Kind kind = SUBJECTS.get(cell.told());
        if (isDone && kind != null) {
            assertThat(event.subject()).extracting(Subject::kind).isEqualTo(kind);
        }
        if (isDone && isOwnAcknowledgement(event)) {
            assertThat(event.subject().id())
                    .isEqualTo(Objects.requireNonNull(actor.accountOrNobody()).value());
        } else if (isDone && thing.isThere() && kind != Subject.Kind.KREDS) {
            assertThat(event.subject()).extracting(Subject::id).isEqualTo(thing.id());
        }
    }

    /** Whoever acknowledges the ground rules for himself does it to his own account (D11). */
    private static boolean isOwnAcknowledgement(AuditEntry event) {
        return event.useCase() == UseCase.ACKNOWLEDGE_GROUND_RULES
                && event.subject() != null
                && event.subject().kind() == Subject.Kind.ACCOUNT;
    }
}
