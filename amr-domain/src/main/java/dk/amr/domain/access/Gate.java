package dk.amr.domain.access;

import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The way into every use case. The policy is asked first; what is allowed is done in one transaction together with
 * its audit event; what is not leaves an event of its own and nothing else. What the table says asks for a fresh
 * proof is done on a page for whoever has given one lately.
 */
public final class Gate {

    private final Policy policy;
    private final AuditLog log;
    private final Transactions transactions;
    private final Clock clock;

    public Gate(Policy policy, AuditLog log, Transactions transactions, Clock clock) {
        this.policy = policy;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does the work if the policy allows it for things of the caller's own kreds. */
    public <T> T enter(Caller caller, UseCase useCase, Function<Act, T> work) {
        return enter(caller, useCase, new Act(), () -> Relation.OWN_KREDS, work);
    }

    /** Does the work on the subject if the policy allows it for what the subject is to the caller's kreds. */
    public <T> T enter(
            Caller caller, UseCase useCase, Subject subject, Supplier<Relation> relation, Function<Act, T> work) {
        Act act = new Act();
        act.concerns(subject.kind(), subject.id());
        return enter(caller, useCase, act, relation, work);
    }

    /** Does the work if the policy allows it for what its subject, which the work finds, is to the caller's kreds. */
    public <T> T enter(Caller caller, UseCase useCase, Supplier<Relation> relation, Function<Act, T> work) {
        return enter(caller, useCase, new Act(), relation, work);
    }

    /** As {@link #enter(Caller, UseCase, Supplier, Function)}, for work that gives nothing back. */
    public void perform(Caller caller, UseCase useCase, Supplier<Relation> relation, Consumer<Act> work) {
        enter(caller, useCase, relation, act -> done(work, act));
    }

    /** As {@link #enter(Caller, UseCase, Function)}, for work that gives nothing back. */
    public void perform(Caller caller, UseCase useCase, Consumer<Act> work) {
        enter(caller, useCase, act -> done(work, act));
    }

    /** As {@link #enter(Caller, UseCase, Subject, Supplier, Function)}, for work that gives nothing back. */
    public void perform(
            Caller caller, UseCase useCase, Subject subject, Supplier<Relation> relation, Consumer<Act> work) {
        enter(caller, useCase, subject, relation, act -> done(work, act));
    }

    /**
     * As {@link #perform(Caller, UseCase, Consumer)}, for one work on many things, each of which leaves an event of
     * its own.
     *
     * @param telling says of each thing what its event tells
     */
    public <S> void performAll(
            Caller caller, UseCase useCase, List<S> things, BiConsumer<Act, S> telling, Runnable work) {
        mustAdmit(caller, useCase);
        transactions.run(() -> {
            work.run();
            if (policy.records(useCase)) {
                log.appendAll(things.stream()
                        .map(thing -> event(caller, useCase, act -> telling.accept(act, thing)))
                        .toList());
            }
        });
    }

    private AuditEntry event(Caller caller, UseCase useCase, Consumer<Act> telling) {
        return AuditEntry.of(caller, useCase, AuditEntry.Outcome.DONE, done(telling, new Act()), clock.instant());
    }

    /**
     * Refuses, and records it, where the policy says no: for work that begins outside the transaction that ends it.
     */
    public void mustAdmit(Caller caller, UseCase useCase) {
        mustAdmit(caller, useCase, Relation.OWN_KREDS);
    }

    /** As {@link #mustAdmit(Caller, UseCase)}, for things of that relation: before a form about one is shown. */
    public void mustAdmit(Caller caller, UseCase useCase, Relation relation) {
        Decision decision = policy.decide(caller.roles(), useCase, relation);
        if (decision != Decision.ALLOW) {
            deny(caller, useCase, new Act());
            refuse(decision);
        }
        mustHaveProved(caller, useCase);
    }

    /**
     * Whether the policy would let the caller in; asked where a page offers only what can be done. Whether a proof
     * is to be given first does not count.
     */
    public boolean admits(Caller caller, UseCase useCase, Relation relation) {
        return policy.decide(caller.roles(), useCase, relation) == Decision.ALLOW;
    }

    /** Whether the caller sees how a person with a protected contact is reached. */
    public boolean showsProtectedContacts(Caller caller) {
        return policy.showsProtectedContacts(caller.roles());
    }

    /** Records that somebody was turned away for a reason that the policy does not know, such as a wrong password. */
    public void turnAway(Caller caller, UseCase useCase) {
        deny(caller, useCase, new Act());
    }

    private <T> T enter(Caller caller, UseCase useCase, Act act, Supplier<Relation> relation, Function<Act, T> work) {
        try {
            return policy.records(useCase)
                    ? transactions.inTransaction(() -> recorded(caller, useCase, relation.get(), act, work))
                    : admitted(caller, useCase, relation.get(), act, work);
        } catch (MayNotBeDone | NothingHere denial) {
            deny(caller, useCase, act);
            throw denial;
        }
    }

    private static Act done(Consumer<Act> work, Act act) {
        work.accept(act);
        return act;
    }

    private void deny(Caller caller, UseCase useCase, Act act) {
        // whoever is turned away inside a larger transaction is recorded though that is undone
        transactions.afterwards(
                () -> log.append(AuditEntry.of(caller, useCase, AuditEntry.Outcome.DENIED, act, clock.instant())));
    }

    private <T> T recorded(Caller caller, UseCase useCase, Relation relation, Act act, Function<Act, T> work) {
        T result = admitted(caller, useCase, relation, act, work);
        log.append(AuditEntry.of(caller, useCase, AuditEntry.Outcome.DONE, act, clock.instant()));
        return result;
    }

    private <T> T admitted(Caller caller, UseCase useCase, Relation relation, Act act, Function<Act, T> work) {
        refuse(policy.decide(caller.roles(), useCase, relation));
        mustHaveProved(caller, useCase);
        return work.apply(act);
    }

    // asked last, so that it tells nothing to whoever may not do it anyway
    private void mustHaveProved(Caller caller, UseCase useCase) {
        if (policy.asksForProof(useCase) && !caller.hasProvedLately(clock.instant())) {
            throw new ProofIsNeeded();
        }
    }

    private static void refuse(Decision decision) {
        switch (decision) {
            case ALLOW -> {}
            case DENY -> throw new MayNotBeDone();
            case CONCEAL -> throw new NothingHere();
        }
    }
}
