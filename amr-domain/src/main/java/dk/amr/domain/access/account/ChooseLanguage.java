package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Language;

/** Lets somebody choose the language of their own pages. */
public final class ChooseLanguage {

    private final Gate gate;
    private final AccountRepository accounts;

    public ChooseLanguage(Gate gate, AccountRepository accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    public void choose(Caller caller, Language language) {
        gate.perform(caller, UseCase.CHOOSE_LANGUAGE, act -> {
            act.concerns(Subject.Kind.ACCOUNT, caller.account().value());
            Account account = accounts.find(caller.account()).orElseThrow(NothingHere::new);
            accounts.save(account.speaking(language));
        });
    }
}
