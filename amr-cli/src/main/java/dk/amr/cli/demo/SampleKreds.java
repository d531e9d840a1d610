package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.settings.NewHome;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.installation.InitialiseInstallation;
import dk.amr.domain.installation.NewKreds;
import dk.amr.domain.kreds.KredsName;
import java.util.Optional;

/** Founds the sample kreds as an office would, with its accounts, and lets it live until today. */
final class SampleKreds {

    private static final KredsName NAME = new KredsName("Østjylland");
    private static final LoginName OFFICE = new LoginName("kontoret@example.org");

    /**
     * The ways in.
     *
     * @param setupSecret with which the office chooses a password for later
     * @param offerSecret of an offer that an AMR has not answered, if there is one
     */
    record Doors(
            SampleDoors.Door office, SampleDoors.Door consultant, String setupSecret, Optional<String> offerSecret) {

        @Override
        public String toString() {
            return "Doors";
        }
    }

    private final Clerk clerk;
    private final NewHome home;
    private final InitialiseInstallation installation;
    private final SampleAccounts accounts;
    private final SampleLife life;
    private final SampleDoors doors;

    @Inject
    SampleKreds(
            Clerk clerk,
            NewHome home,
            InitialiseInstallation installation,
            SampleAccounts accounts,
            SampleLife life,
            SampleDoors doors) {
        this.clerk = clerk;
        this.home = home;
        this.installation = installation;
        this.accounts = accounts;
        this.life = life;
        this.doors = doors;
    }

    Doors build(int members) {
        NewKreds founded = installation.initialise(clerk.operator(), new InitialiseInstallation.Request(NAME, OFFICE));
        home.keep(founded.kreds().id(), founded.commandToken());
        Caller office = clerk.caller();
        life.live(office, members, accounts.facilitators(office, OFFICE));
        return new Doors(
                doors.to(OFFICE, office),
                doors.to(SampleAccounts.CONSULTANT, office),
                founded.setupSecret(),
                doors.offer(office));
    }
}
