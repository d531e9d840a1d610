package dk.amr.domain.groundrule;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody has acknowledged an edition of the ground rules; never taken back, and kept after they leave (S45).
 *
 * @param who the person's id, or the account's for one on the staff (D11)
 */
public record Acknowledgement(GroundRulesId rules, KredsId kreds, UUID who, LocalDate day, Manner manner) {

    public static Acknowledgement by(PersonId person, GroundRules rules, LocalDate day, Manner manner) {
        return new Acknowledgement(rules.id(), rules.kreds(), person.value(), day, manner);
    }

    public static Acknowledgement by(AccountId account, GroundRules rules, LocalDate day) {
        return new Acknowledgement(rules.id(), rules.kreds(), account.value(), day, Manner.ACCOUNT);
    }
}
