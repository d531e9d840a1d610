package dk.amr.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PolicyAtTheDoorTest {

    @Test
    void an_operator_and_somebody_unknown_may_do_what_needs_no_account_alone() {
        assertThat(Policy.rows())
                .filteredOn(row -> row.of(Role.OPERATOR) == Decision.ALLOW)
                .extracting(PolicyRow::useCase)
                .containsExactly(
                        UseCase.INITIALISE_INSTALLATION,
                        UseCase.MIGRATE_DATABASE,
                        UseCase.LOOK_AT_DATABASE,
                        UseCase.CREATE_BACKUP,
                        UseCase.VERIFY_BACKUP,
                        UseCase.RESTORE_BACKUP);
        assertThat(Policy.rows())
                .filteredOn(row -> row.of(Role.ANONYMOUS) == Decision.ALLOW)
                .extracting(PolicyRow::useCase)
                .containsExactlyInAnyOrder(
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
                        UseCase.READ_CALENDAR_FEED,
                        UseCase.READ_SHARED_LINK,
                        UseCase.SEND_SHARED_CODE,
                        UseCase.ENTER_SHARED,
                        UseCase.LOOK_AT_SHARED_BY_LINK,
                        UseCase.SHARE_BY_LINK,
                        UseCase.CHOOSE_READERS_BY_LINK,
                        UseCase.WITHDRAW_BY_LINK,
                        UseCase.REDACT_BY_LINK,
                        UseCase.LEAVE_SHARED);
    }
}
