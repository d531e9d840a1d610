package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.util.Optional;

/** Opens a session for somebody who has come half-way in and gives a code of the app, or a recovery code. */
public final class EnterCode {

    /**
     * How far they have come, and the code.
     *
     * @param halfWay the secret of the way that is left to go
     * @param device what the browser calls itself, in a word or two
     */
    public record Request(String halfWay, String code, String device) {

        @Override
        public String toString() {
            return "EnterCode";
        }
    }

    private final Gate gate;
    private final AccessKeyRepository keys;
    private final Entrances entrances;
    private final CodeProof proof;
    private final Secrets secrets;
    private final KeyHolders holders;

    public EnterCode(
            Gate gate,
            AccountRepository accounts,
            AccessKeyRepository keys,
            Entrances entrances,
            CodeProof proof,
            Secrets secrets,
            Clock clock) {
        this.gate = gate;
        this.keys = keys;
        this.entrances = entrances;
        this.proof = proof;
        this.secrets = secrets;
        this.holders = new KeyHolders(keys, accounts, clock);
    }

    /**
     * Gives the secret of the new session. Refused: {@link ProofFailed}, and {@link HalfWayIsOver} where it is to be
     * begun again.
     */
    public String enter(Caller caller, Request request) {
        String fingerprint = secrets.fingerprint(request.halfWay());
        AccountId halfIn = account(fingerprint).orElseThrow(HalfWayIsOver::new).id();
        if (!proof.isRight(halfIn, request.code())) {
            gate.turnAway(caller, UseCase.ENTER_CODE);
            throw new ProofFailed();
        }
        return gate.enter(caller, UseCase.ENTER_CODE, act -> {
            Account account = account(fingerprint).orElseThrow(HalfWayIsOver::new);
            if (!keys.remove(fingerprint)) {
                throw new HalfWayIsOver();
            }
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            return entrances.allTheWay(account, request.device());
        });
    }

    private Optional<Account> account(String fingerprint) {
        return holders.of(fingerprint, AccessKey.Kind.HALF_WAY);
    }
}
