package dk.amr.domain.access.account;

import static dk.amr.domain.access.account.AccountFixture.anAccount;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;

/** People on the staff of an installation in memory, with passwords. */
public final class StaffFixture {

    public static final String PASSWORD = "fire tilfældige ord";

    private StaffFixture() {}

    /** Somebody who can sign in with {@link #PASSWORD}. */
    public static Account aMemberOfStaff(InMemoryInstallation installation, int number, String login, Role... roles) {
        Account account = anAccount(number, login, roles)
                .withPasswordHash(installation.passwords().hash(PASSWORD));
        installation.ports().accounts().save(account);
        return installation.ports().accounts().find(account.id()).orElseThrow();
    }

    /**
     * That account as the one who asks, on F1's day, having signed in when the clock of the installation stood
     * still.
     */
    public static Caller asking(Account account) {
        return account.asCaller(Door.PAGE, F1.DAY).provedAt(InMemoryInstallation.START);
    }
}
