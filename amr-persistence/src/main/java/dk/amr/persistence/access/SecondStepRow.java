package dk.amr.persistence.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.signin.SecondStep;
import java.util.UUID;

record SecondStepRow(UUID accountId, UUID app, boolean isOn, long lastStep) {

    static SecondStepRow of(SecondStep step) {
        return new SecondStepRow(step.account().value(), step.app(), step.isOn(), step.lastStep());
    }

    SecondStep toDomain() {
        return new SecondStep(new AccountId(accountId), app, isOn, lastStep);
    }

    @Override
    public String toString() {
        return "SecondStepRow";
    }
}
