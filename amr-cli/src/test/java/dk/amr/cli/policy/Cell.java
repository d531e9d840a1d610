package dk.amr.cli.policy;

import dk.amr.domain.access.Decision;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.PolicyRow;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One cell of the table, tried one way. */
record Cell(PolicyRow row, Role role, Way way) {

    private static final Policy POLICY = new Policy();
    private static final Set<UseCase> OF_REPRESENTATIVES = EnumSet.of(
            UseCase.END_MANDATE,
            UseCase.PAUSE_MANDATE,
            UseCase.RESUME_MANDATE,
            UseCase.RENEW_MANDATE,
            UseCase.TRANSFER_MANDATE,
            UseCase.CORRECT_MANDATE,
            UseCase.SEND_OFFER,
            UseCase.RECORD_ANSWER,
            UseCase.WITHDRAW_OFFER);
    private static final Set<UseCase> AT_THE_DOOR = EnumSet.of(
            UseCase.SIGN_IN,
            UseCase.REDEEM_SETUP_LINK,
            UseCase.REDEEM_SIGN_IN_LINK,
            UseCase.REQUEST_PASSWORD_RESET,
            UseCase.REDEEM_RESET_LINK,
            UseCase.ENTER_CODE,
            UseCase.READ_OFFER_LINK,
            UseCase.ANSWER_OFFER,
            UseCase.READ_INVITATION_LINK,
            UseCase.ANSWER_INVITATION,
            UseCase.READ_EVALUATION_LINK,
            UseCase.EVALUATE_MEETING,
            UseCase.ASK_FOR_LEAVE_BY_LINK,
            UseCase.READ_SHARED_LINK,
            UseCase.SEND_SHARED_CODE,
            UseCase.ENTER_SHARED,
            UseCase.LOOK_AT_SHARED_BY_LINK,
            UseCase.SHARE_BY_LINK,
            UseCase.CHOOSE_READERS_BY_LINK,
            UseCase.WITHDRAW_BY_LINK,
            UseCase.REDACT_BY_LINK,
            UseCase.LEAVE_SHARED,
            UseCase.READ_CALENDAR_FEED);
    private static final Set<UseCase> OF_THE_MACHINE =
            EnumSet.of(UseCase.INITIALISE_INSTALLATION, UseCase.MIGRATE_DATABASE, UseCase.LOOK_AT_DATABASE);

    /** What whoever runs the machine does where it has lost its tokens, and its account where it has them. */
    private static final Set<UseCase> OF_BACKUPS =
            EnumSet.of(UseCase.CREATE_BACKUP, UseCase.VERIFY_BACKUP, UseCase.RESTORE_BACKUP);

    /** What is to come of it. */
    enum Verdict {
        DONE,
        FORBIDDEN,
        HIDDEN,
        UNRECOGNISED
    }

    /** Whether somebody of the role can come to the use case by the way at all: a door decides as whom they come. */
    boolean isReachable() {
        boolean leadsThere = way.isAboutSomething() || row.relation() != Relation.OTHER_KREDS;
        return leadsThere && (!way.givesWay() || row.of(role) == Decision.ALLOW) && comesAsThemselves();
    }

    private boolean comesAsThemselves() {
        return switch (role) {
            case OPERATOR -> OF_THE_MACHINE.contains(row.useCase()) || OF_BACKUPS.contains(row.useCase());
            case ANONYMOUS -> way.door() != Door.COMMAND;
            default -> !AT_THE_DOOR.contains(row.useCase()) && !OF_THE_MACHINE.contains(row.useCase());
        };
    }

    boolean isOf(PolicyRow other, Role somebody) {
        return row.equals(other) && role == somebody;
    }

    Verdict verdict() {
        if (role == Role.ANONYMOUS && !AT_THE_DOOR.contains(row.useCase())) {
            return Verdict.UNRECOGNISED;
        }
        return switch (hindrance().map(this::decisionOnFirst).orElseGet(this::decision)) {
            case ALLOW -> Verdict.DONE;
            case DENY -> Verdict.FORBIDDEN;
            case CONCEAL -> Verdict.HIDDEN;
        };
    }

    /** The use case whose event tells how it ended. */
    UseCase told() {
        return hindrance().orElse(row.useCase());
    }

    /** Whether doing it leaves an event. */
    boolean isRecorded() {
        return POLICY.records(row.useCase()) && !way.onlyAsks();
    }

    /** Whether a list is shown that leaves the thing out, to those who may see others. */
    boolean isNarrowed() {
        return row.useCase() == UseCase.LIST_PEOPLE
                && row.of(role) != Decision.ALLOW
                && decision(row.useCase(), Relation.REPRESENTATIVE) == Decision.ALLOW;
    }

    private Decision decision() {
        return isNarrowed() ? Decision.ALLOW : row.of(role);
    }

    /** The use case on the way to this one that is refused. */
    private Optional<UseCase> hindrance() {
        return Optional.ofNullable(way.looksFirst()).filter(first -> decisionOnFirst(first) != Decision.ALLOW);
    }

    /** Whoever has a registered mandate to be changed is a representative. */
    private Decision decisionOnFirst(UseCase first) {
        boolean isOfARepresentative = first == UseCase.LOOK_AT_PERSON
                && OF_REPRESENTATIVES.contains(row.useCase())
                && row.relation() != Relation.OTHER_KREDS;
        return decision(first, isOfARepresentative ? Relation.REPRESENTATIVE : relationTo(first));
    }

    /** A list is of the whole kreds, whatever there is to be done about a thing in it. */
    private Relation relationTo(UseCase first) {
        boolean isTold =
                Policy.rows().stream().anyMatch(each -> each.useCase() == first && each.relation() == row.relation());
        return isTold ? row.relation() : Relation.OWN_KREDS;
    }

    private Decision decision(UseCase useCase, Relation relation) {
        return POLICY.decide(Set.of(role), useCase, relation);
    }

    @Override
    public String toString() {
        return row.useCase() + " of " + row.relation() + " by " + way + " as " + role + ": " + row.of(role);
    }
}
