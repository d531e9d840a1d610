package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.settings.NewHome;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.installation.InitialiseInstallation;
import dk.amr.domain.installation.NewKreds;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.file.RegisterFile;

/** Sets up the sample kreds as an office would: founds it, imports its register, offers networks, and meets. */
final class SampleKreds {

    private static final KredsName NAME = new KredsName("Østjylland");
    private static final LoginName OFFICE = new LoginName("kontoret@example.org");

    /** The two ways in to the office's account: one that signs in at once, and one to choose a password for later. */
    record Doors(String login, String signInSecret, String setupSecret) {

        @Override
        public String toString() {
            return "Doors";
        }
    }

    private final Clerk clerk;
    private final NewHome home;
    private final InitialiseInstallation installation;
    private final SampleAccounts accounts;
    private final ImportRegister register;
    private final SampleNetworks networks;
    private final SampleMeetings meetings;
    private final ListNetworks listNetworks;

    @Inject
    SampleKreds(
            Clerk clerk,
            NewHome home,
            InitialiseInstallation installation,
            SampleAccounts accounts,
            ImportRegister register,
            SampleNetworks networks,
            SampleMeetings meetings,
            ListNetworks listNetworks) {
        this.clerk = clerk;
        this.home = home;
        this.installation = installation;
        this.accounts = accounts;
        this.register = register;
        this.networks = networks;
        this.meetings = meetings;
        this.listNetworks = listNetworks;
    }

    Doors build(int members) {
        NewKreds founded = installation.initialise(clerk.operator(), new InitialiseInstallation.Request(NAME, OFFICE));
        home.keep(founded.kreds().id(), founded.commandToken());
        Caller caller = clerk.caller();
        register.importFile(caller, new ImportRegister.Request(file(caller, members), false, false));
        networks.build(caller, accounts.facilitators(caller, OFFICE));
        meetings.build(caller, listNetworks.list(caller).networks());
        return new Doors(OFFICE.value(), accounts.signInLink(caller, OFFICE), founded.setupSecret());
    }

    private static RegisterFile file(Caller caller, int members) {
        return new SampleFile(new SampleRegister(members, caller.day()));
    }
}
