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
    CONSULTANT(
            new Sentence("faglig konsulent", "consultant"),
            new Sentence(
                    "Ser kredsens personer. Sender tilbud, holder møder og læser det, der deles, men kun i de netværk,"
                            + " kontoen er facilitator for.",
                    "Sees the people of the kreds. Sends offers, holds meetings and reads what is shared, but only in"
                            + " the networks that the account is facilitator of."),
            "faglig_konsulent",
            "konsulent"),
    OFFICE_ADMIN(
            new Sentence("kontoret", "office"),
            new Sentence(
                    "Læser registret ind, retter hverv og kontakt, opretter netværk, udgiver leveregler og sender tilbud og invitationer i"
                            + " hele kredsen. Ser ikke det, der deles.",
                    "Reads the register in, corrects mandates and contact, establishes networks, publishes the ground rules and sends"
                            + " offers and invitations in the whole kreds. Does not see what is shared."),
            "kontor",
            "office"),
    OFFICE_MANAGER(
            new Sentence("kontorleder", "office manager"),
            new Sentence(
                    "Ser personer, netværk, møder, konti og revisionsspor. Opretter netværk, udgiver leveregler og tager sig"
                            + " af brud på dem. Ser ikke det, der deles.",
                    "Sees people, networks, meetings, accounts and the audit trail. Establishes networks, publishes the"
                            + " ground rules and deals with breaches of them. Does not see what is shared."),
            "kontorleder"),
    KREDS_CHAIR(
            new Sentence("kredsformand", "kreds chair"),
            new Sentence(
                    "Ser AMR, TR og FTR, lister over netværk og møder og tallene i rapporterne. Ændrer intet.",
                    "Sees AMRs, TRs and FTRs, lists of networks and meetings and the figures of the reports. Changes"
                            + " nothing."),
            "kredsformand",
            "chair"),
    EXECUTIVE_COMMITTEE(
            new Sentence("FU", "executive committee"),
            new Sentence(
                    "Ser tallene i rapporterne og levereglerne. Ser ingen personer.",
                    "Sees the figures of the reports and the ground rules. Sees no people."),
            "fu"),
    PRIVACY(
            new Sentence("databeskyttelse", "privacy"),
            new Sentence(
                    "Ser personer, netværk, konti og revisionsspor. Beskytter kontaktoplysninger og sletter det, der skal"
                            + " slettes. Ser ikke det, der deles.",
                    "Sees people, networks, accounts and the audit trail. Protects contact details and erases what is to"
                            + " be erased. Does not see what is shared."),
            "privatliv"),
    SYSTEM_ADMIN(
            new Sentence("systemadministrator", "system administrator"),
            new Sentence(
                    "Opretter, ændrer og lukker konti, tager sikkerhedskopier og ser driften. Ser ingen personer i"
                            + " registret.",
                    "Adds, changes and closes accounts, makes backups and sees how the program runs. Sees no people in"
                            + " the register."),
            "admin",
            "systemadministrator"),
    /** Whoever may run commands on the machine before there is any account. */
    OPERATOR(
            new Sentence("driften", "operator"),
            new Sentence("Sætter programmet op på maskinen.", "Sets the program up on the machine.")),
    /** Somebody who has not signed in. */
    ANONYMOUS(
            new Sentence("ukendt", "anonymous"),
            new Sentence("Logger ind eller bruger et personligt link.", "Signs in or uses a personal link."));

    private final Sentence title;
    private final Sentence mayDo;
    private final List<String> aliases;

    Role(Sentence title, Sentence mayDo, String... aliases) {
        this.title = title;
        this.mayDo = mayDo;
        this.aliases = List.of(aliases);
    }

    public Sentence title() {
        return title;
    }

    /** What the {@link PolicyTable} lets it do, in short. */
    public Sentence mayDo() {
        return mayDo;
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
