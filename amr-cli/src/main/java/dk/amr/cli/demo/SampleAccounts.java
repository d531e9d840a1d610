package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.NewPassword;
import dk.amr.domain.access.signin.RedeemSetupLink;
import dk.amr.domain.shared.Language;

/** The accounts of the sample kreds. */
final class SampleAccounts {

    private final AddAccount addAccount;
    private final RedeemSetupLink redeemSetupLink;

    @Inject
    SampleAccounts(AddAccount addAccount, RedeemSetupLink redeemSetupLink) {
        this.addAccount = addAccount;
        this.redeemSetupLink = redeemSetupLink;
    }

    void choosePassword(Caller caller, String setupSecret, String password) {
        redeemSetupLink.redeem(
                Caller.anonymous(Door.COMMAND, caller.day()),
                new RedeemSetupLink.Request(setupSecret, new NewPassword(password)));
    }

    /** Gives the secret of the link by which the new account chooses its password. */
    String invite(Caller caller, LoginName login) {
        return addAccount.add(caller, new AddAccount.Request(login, Role.ofTheOffice(), Language.DANISH));
    }
}
