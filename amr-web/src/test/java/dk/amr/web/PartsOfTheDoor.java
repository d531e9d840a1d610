package dk.amr.web;

import dk.amr.domain.access.account.AccountLetters;
import dk.amr.domain.access.account.AccountsOfKreds;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.ChangeRoles;
import dk.amr.domain.access.account.ChooseLanguage;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.EnableAccount;
import dk.amr.domain.access.account.EndSessions;
import dk.amr.domain.access.account.IssueToken;
import dk.amr.domain.access.account.ResetLinks;
import dk.amr.domain.access.account.ResetPassword;
import dk.amr.domain.access.account.SendPasswordLink;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.signin.AskedAgain;
import dk.amr.domain.access.signin.BeginSecondStep;
import dk.amr.domain.access.signin.ChangePassword;
import dk.amr.domain.access.signin.CodeProof;
import dk.amr.domain.access.signin.ConfirmSecondStep;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.Doorplate;
import dk.amr.domain.access.signin.EndOwnSessions;
import dk.amr.domain.access.signin.EnterCode;
import dk.amr.domain.access.signin.Entrances;
import dk.amr.domain.access.signin.Guesses;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.LookAtOwnAccount;
import dk.amr.domain.access.signin.PasswordChoice;
import dk.amr.domain.access.signin.PasswordProof;
import dk.amr.domain.access.signin.ProofLimit;
import dk.amr.domain.access.signin.ProveAgain;
import dk.amr.domain.access.signin.RedeemResetLink;
import dk.amr.domain.access.signin.RedeemSetupLink;
import dk.amr.domain.access.signin.RedeemSignInLink;
import dk.amr.domain.access.signin.RequestPasswordReset;
import dk.amr.domain.access.signin.ResetSecondStep;
import dk.amr.domain.access.signin.SecondStepChange;
import dk.amr.domain.access.signin.Sessions;
import dk.amr.domain.access.signin.SignIn;
import dk.amr.domain.access.signin.SignInLimit;
import dk.amr.domain.access.signin.SignOut;
import dk.amr.domain.access.signin.TurnOffSecondStep;
import dk.amr.domain.delivery.AccountPost;
import dk.amr.domain.delivery.DelayedMessages;
import dk.amr.domain.delivery.Letters;
import java.util.List;

/** What the way in is made of. */
final class PartsOfTheDoor {

    static final List<Class<?>> ALL = List.of(
            SignInLimit.class,
            ProofLimit.class,
            CodeProof.class,
            SecondStepChange.class,
            Entrances.class,
            EnterCode.class,
            BeginSecondStep.class,
            ConfirmSecondStep.class,
            TurnOffSecondStep.class,
            AskedAgain.class,
            ProveAgain.class,
            PasswordChoice.class,
            AccountLetters.class,
            ResetLinks.class,
            ResetPassword.class,
            RequestPasswordReset.class,
            RedeemResetLink.class,
            DelayedMessages.class,
            Letters.class,
            AccountPost.class,
            PasswordProof.class,
            LookAtOwnAccount.class,
            ChangePassword.class,
            EndOwnSessions.class,
            Doorkeeper.class,
            Doorplate.class,
            Guesses.class,
            SignIn.class,
            SignOut.class,
            SetupLinks.class,
            RedeemSetupLink.class,
            SignInLinks.class,
            Sessions.class,
            RedeemSignInLink.class,
            AccountsOfKreds.class,
            ChooseLanguage.class,
            IssueToken.class,
            ListAccounts.class,
            AddAccount.class,
            ChangeRoles.class,
            DisableAccount.class,
            EnableAccount.class,
            EndSessions.class,
            SendPasswordLink.class,
            ResetSecondStep.class);

    private PartsOfTheDoor() {}
}
