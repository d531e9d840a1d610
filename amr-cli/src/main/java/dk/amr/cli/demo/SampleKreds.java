package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.settings.NewHome;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.installation.InitialiseInstallation;
import dk.amr.domain.installation.NewKreds;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.Secrets;

/** Sets up the sample kreds as an office would: founds it, chooses a password, and imports its register. */
final class SampleKreds {

    private static final KredsName NAME = new KredsName("Østjylland");
    private static final LoginName OFFICE = new LoginName("kontoret@example.org");
    private static final LoginName GUEST = new LoginName("ny@example.org");

    /** The two ways in: an account with a password, and another that still has to choose one. */
    record Doors(String login, String password, String setupSecret) {

        @Override
        public String toString() {
            return "Doors";
        }
    }

    private final Clerk clerk;
    private final NewHome home;
    private final Secrets secrets;
    private final InitialiseInstallation installation;
    private final SampleAccounts accounts;
    private final ImportRegister register;

    @Inject
    SampleKreds(
            Clerk clerk,
            NewHome home,
            Secrets secrets,
            InitialiseInstallation installation,
            SampleAccounts accounts,
            ImportRegister register) {
        this.clerk = clerk;
        this.home = home;
        this.secrets = secrets;
        this.installation = installation;
        this.accounts = accounts;
        this.register = register;
    }

    Doors build(int members) {
        NewKreds founded = installation.initialise(clerk.operator(), new InitialiseInstallation.Request(NAME, OFFICE));
        home.keep(founded.kreds().id(), founded.commandToken());
        Caller caller = clerk.caller();
        register.importFile(caller, new ImportRegister.Request(file(caller, members), false, false));
        String password = secrets.next().substring(0, 16);
        accounts.choosePassword(caller, founded.setupSecret(), password);
        return new Doors(OFFICE.value(), password, accounts.invite(caller, GUEST));
    }

    private static RegisterFile file(Caller caller, int members) {
        return new SampleFile(new SampleRegister(members, caller.day()));
    }
}
