package dk.amr.domain.access;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody is to the kreds (section 4.6 of the model). The last two are nobody's account. */
public enum Role {
    CONSULTANT("faglig konsulent", "consultant", "faglig_konsulent", "konsulent"),
    OFFICE_ADMIN("kontoret", "office", "kontor", "office"),
    OFFICE_MANAGER("kontorleder", "office manager", "kontorleder"),
    KREDS_CHAIR("kredsformand", "kreds chair", "kredsformand", "chair"),
    EXECUTIVE_COMMITTEE("FU", "executive committee", "fu"),
    PRIVACY("databeskyttelse", "privacy", "privatliv"),
    SYSTEM_ADMIN("systemadministrator", "system administrator", "admin", "systemadministrator"),
    /** Whoever may run commands on the machine before there is any account. */
    OPERATOR("driften", "operator"),
    /** Somebody who has not signed in. */
    ANONYMOUS("ukendt", "anonymous");

    private final Sentence title;
    private final List<String> aliases;

    Role(String danish, String english, String... aliases) {
        this.title = new Sentence(danish, english);
        this.aliases = List.of(aliases);
    }

    public Sentence title() {
        return title;
    }

    /** The roles that an account can hold. */
    public static Set<Role> ofAccounts() {
        return EnumSet.complementOf(EnumSet.of(OPERATOR, ANONYMOUS));
    }

    /** The roles of the first account: everything an office does, but neither the chair's nor FU's part. */
    public static Set<Role> ofTheOffice() {
        return EnumSet.of(CONSULTANT, OFFICE_ADMIN, OFFICE_MANAGER, PRIVACY, SYSTEM_ADMIN);
    }

    /** Reads a role by its name or its Danish or English title, in any case. */
    public static Role of(String text) {
        String wanted = Danish.identity(text);
        for (Role role : ofAccounts()) {
            if (Danish.identity(role.name()).equals(wanted)
                    || Danish.identity(role.title.danish()).equals(wanted)
                    || Danish.identity(role.title.english()).equals(wanted)
                    || role.aliases.contains(wanted)) {
                return role;
            }
        }
        throw new InvalidValue(
                "role-is-unknown",
                new Sentence(
                        "Rollen findes ikke. Vælg blandt: " + titles(Sentence::danish) + ".",
                        "There is no such role. Choose among: " + titles(Sentence::english) + "."));
    }

    private static String titles(Function<Sentence, String> language) {
        return ofAccounts().stream().map(role -> language.apply(role.title)).collect(Collectors.joining(", "));
    }
}
