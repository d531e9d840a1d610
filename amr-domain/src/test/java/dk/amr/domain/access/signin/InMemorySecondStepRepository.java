package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Second steps in memory. */
public final class InMemorySecondStepRepository implements SecondStepRepository, Remembering {

    private record Kept(SecondStep step, Set<String> recoveryCodes) {}

    private final Shelf<AccountId, Kept> kept = new Shelf<>();

    @Override
    public Optional<SecondStep> find(AccountId account) {
        return kept.find(account).map(Kept::step);
    }

    @Override
    public void begin(SecondStep begun) {
        kept.put(begun.account(), new Kept(begun, Set.of()));
    }

    @Override
    public void turnOn(AccountId account, Set<String> recoveryCodes) {
        find(account)
                .ifPresent(step -> kept.put(
                        account,
                        new Kept(
                                new SecondStep(account, step.app(), true, step.lastStep()),
                                Set.copyOf(recoveryCodes))));
    }

    @Override
    public synchronized boolean use(AccountId account, UUID app, long step) {
        Optional<Kept> before = kept.find(account)
                .filter(each -> each.step().app().equals(app) && each.step().lastStep() < step);
        before.ifPresent(each -> kept.put(
                account, new Kept(new SecondStep(account, app, each.step().isOn(), step), each.recoveryCodes())));
        return before.isPresent();
    }

    @Override
    public synchronized boolean useRecoveryCode(AccountId account, String fingerprint) {
        Optional<Kept> before =
                kept.find(account).filter(each -> each.recoveryCodes().contains(fingerprint));
        before.ifPresent(each -> {
            Set<String> left = new HashSet<>(each.recoveryCodes());
            left.remove(fingerprint);
            kept.put(account, new Kept(each.step(), Set.copyOf(left)));
        });
        return before.isPresent();
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return kept.find(account).map(each -> each.recoveryCodes().size()).orElse(0);
    }

    @Override
    public boolean remove(AccountId account) {
        return kept.remove(account);
    }

    @Override
    public Runnable memory() {
        return kept.memory();
    }
}
