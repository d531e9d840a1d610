package dk.amr.domain.network;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the staff as a colleague names them: by name, by e-mail address, or by both. Without either it is
 * refused.
 *
 * @param called absent where they are named by address alone
 * @param login the address, which decides who is meant where it is given; absent where they are named by name alone
 */
public record NamedColleague(
        @Nullable StaffName called, @Nullable LoginName login) {

    /** No name and address together are longer. */
    private static final int LONGEST = 400;

    /** As {@link Colleague#nameAndAddress()} writes it: an address has no blank, so the last blank ends the name. */
    private static final Pattern NAME_AND_ADDRESS = Pattern.compile("(?<name>.+) \\((?<address>[^ ]*@[^ ]*)\\)");

    /** As mail programs write it. */
    private static final Pattern AS_IN_MAIL = Pattern.compile("(?<name>.*?) ?<(?<address>[^<> ]*@[^<> ]*)>");

    public NamedColleague {
        if (called == null && login == null) {
            throw unreadable();
        }
    }

    /**
     * Reads {@code Bo Dam}, {@code bo@kreds.dk}, {@code Bo Dam (bo@kreds.dk)} and {@code Bo Dam <bo@kreds.dk>}. Nothing
     * but blanks is refused, and so are more than 400 characters, an at-sign that belongs to no address, and what is
     * neither a {@link StaffName} nor a {@link LoginName}.
     */
    public static NamedColleague of(String text) {
        String words = Danish.clean(text);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw unreadable();
        }
        Matcher both = NAME_AND_ADDRESS.matcher(words);
        Matcher mail = AS_IN_MAIL.matcher(words);
        if (both.matches()) {
            return both(both);
        }
        if (mail.matches()) {
            return both(mail);
        }
        if (words.contains("@") && words.contains(" ")) {
            throw unreadable();
        }
        return words.contains("@") ? at(new LoginName(words)) : new NamedColleague(new StaffName(words), null);
    }

    /** Whoever has that address. */
    public static NamedColleague at(LoginName login) {
        return new NamedColleague(null, login);
    }

    /** How they were named, in one way of writing it. */
    public String text() {
        return login == null
                ? Optional.ofNullable(called).map(StaffName::value).orElse("")
                : new Colleague(login, called).nameAndAddress();
    }

    private static NamedColleague both(Matcher read) {
        String name = read.group("name");
        return new NamedColleague(name.isEmpty() ? null : new StaffName(name), new LoginName(read.group("address")));
    }

    private static InvalidValue unreadable() {
        return new InvalidValue(
                "colleague-is-unreadable",
                new Sentence(
                        "Skriv kollegaens navn, e-mailadresse eller begge dele: Bo Dam (bo@kreds.dk).",
                        "Write the colleague's name, e-mail address, or both: Bo Dam (bo@kreds.dk)."));
    }

    @Override
    public String toString() {
        return "NamedColleague";
    }
}
