package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the staff of one kreds, or the service account that commands run as. It belongs to one kreds (D22).
 *
 * @param called what its owner is called; absent while nobody has said
 * @param lastDay the last day on which it works, included, for somebody who leaves then (S110, E17); absent for others
 */
public record Account(
        AccountId id,
        KredsId kreds,
        LoginName login,
        @Nullable StaffName called,
        Set<Role> roles,
        boolean isService,
        boolean isDisabled,
        @Nullable LocalDate lastDay,
        Language language,
        @Nullable String passwordHash,
        Version version) {

    public Account {
        roles = Set.copyOf(roles);
        if (!Role.ofAccounts().containsAll(roles) || roles.isEmpty()) {
            throw new InvalidValue(
                    "account-needs-a-role",
                    new Sentence("En konto skal have mindst én rolle.", "An account must have at least one role."));
        }
    }

    /** A new account, which gets its password by a set-up link. */
    public static Account invited(AccountId id, KredsId kreds, LoginName login, Set<Role> roles, Language language) {
        return new Account(id, kreds, login, null, roles, false, false, null, language, null, Version.NEW);
    }

    /** The account that commands run as. */
    public static Account service(AccountId id, KredsId kreds, LoginName login) {
        return new Account(
                id, kreds, login, null, Role.ofTheOffice(), true, false, null, Language.DANISH, null, Version.NEW);
    }

    /** The account as the one who asks, through that door, on that business day; after its last day it has no role. */
    public Caller asCaller(Door door, LocalDate day) {
        return Caller.of(id, kreds, isActiveOn(day) ? roles : Set.of(), door, day);
    }

    /** Whether it works on the day: it is not disabled, and its last day is not over. */
    public boolean isActiveOn(LocalDate day) {
        return !isDisabled && (lastDay == null || !day.isAfter(lastDay));
    }

    /** How colleagues know it: by its owner's name or address, and the one that commands act as by what it is. */
    public Sentence name() {
        String name = owner().name();
        return isService ? new Sentence("Kommandolinjen", "The command line") : new Sentence(name, name);
    }

    /** Whoever has the account, as others know them. */
    public Colleague owner() {
        return new Colleague(login, called);
    }

    public boolean maySignIn(LocalDate day) {
        return isActiveOn(day) && !isService && passwordHash != null;
    }

    /** The account of somebody who is called so from now on; with nothing, of whom nobody has said. */
    public Account called(@Nullable StaffName name) {
        return new Account(
                id, kreds, login, name, roles, isService, isDisabled, lastDay, language, passwordHash, version);
    }

    /** The account with that day as its last, or with none. */
    Account until(@Nullable LocalDate day) {
        return new Account(
                id, kreds, login, called, roles, isService, isDisabled, day, language, passwordHash, version);
    }

    public Account disabled() {
        return new Account(id, kreds, login, called, roles, isService, true, lastDay, language, passwordHash, version);
    }

    /** The account as it was before it was closed. */
    Account enabled() {
        return new Account(id, kreds, login, called, roles, isService, false, lastDay, language, passwordHash, version);
    }

    public Account withRoles(Set<Role> newRoles) {
        return new Account(
                id,
                kreds,
                login,
                called,
                EnumSet.copyOf(newRoles),
                isService,
                isDisabled,
                lastDay,
                language,
                passwordHash,
                version);
    }

    public Account withPasswordHash(String hash) {
        return new Account(id, kreds, login, called, roles, isService, isDisabled, lastDay, language, hash, version);
    }

    public Account speaking(Language chosen) {
        return new Account(
                id, kreds, login, called, roles, isService, isDisabled, lastDay, chosen, passwordHash, version);
    }

    @Override
    public String toString() {
        return "Account[" + id.value() + "]";
    }
}
