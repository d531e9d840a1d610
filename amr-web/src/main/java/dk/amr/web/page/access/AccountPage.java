package dk.amr.web.page.access;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.StaffAccount;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.AccountText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account, and what can be done about it.
 *
 * @param version the edition that the forms are made from
 * @param mayName whether whoever looks may say what its owner is called
 * @param mayChange whether it is a colleague's, and whoever looks may change it
 */
public record AccountPage(
        AccountsPage.Line line,
        String id,
        String version,
        String openIn,
        State state,
        boolean mayName,
        boolean mayChange,
        FormView form,
        Field called,
        List<Choice> roles,
        Field lastDay,
        @Nullable String done) {

    /** The field that the name comes in. */
    public static final String CALLED = "navn";
    /** The field that the roles come in. */
    public static final String ROLE = "rolle";
    /** The field that the last day comes in. */
    public static final String LAST_DAY = "sidste-dag";

    /** What it is just now, on which it depends what can be done. */
    public record State(boolean isOwn, boolean isService, boolean isClosed, boolean isOpenSomewhere) {}

    public AccountPage {
        roles = List.copyOf(roles);
    }

    /** Made of what was typed, or of the account as it is where the form is empty. */
    public static AccountPage of(
            StaffAccount seen, Caller caller, boolean mayChange, Form form, Language language, @Nullable String done) {
        Account account = seen.account();
        boolean isOwn = account.id().equals(caller.account());
        Form filled = filled(form, account);
        return new AccountPage(
                AccountsPage.line(seen, caller, language),
                account.id().value().toString(),
                Integer.toString(account.version().number()),
                openIn(seen.openSessions(), language),
                new State(isOwn, account.isService(), account.isDisabled(), seen.openSessions() > 0),
                mayChange && !account.isService(),
                mayChange && !isOwn && !account.isService(),
                FormView.of(form, language),
                Field.text(filled, CALLED, AccountText.NAME, language).hinted(AccountText.NAME_HINT, language),
                roles(form.has(ROLE) ? form.texts(ROLE) : names(account), language),
                Field.day(filled, LAST_DAY, AccountText.LAST_DAY, language),
                done);
    }

    private static Form filled(Form form, Account account) {
        Map<String, String> known = new HashMap<>();
        if (!form.has(LAST_DAY) && account.lastDay() != null) {
            known.put(LAST_DAY, account.lastDay().toString());
        }
        if (!form.has(CALLED) && account.called() != null) {
            known.put(CALLED, account.called().value());
        }
        return form.with(known);
    }

    /** Every role an account can have, with those ticked that are among the names. */
    public static List<Choice> roles(List<String> chosen, Language language) {
        return Role.ofAccounts().stream()
                .map(role -> new Choice(
                        role.name(),
                        role.title().in(language),
                        role.mayDo().in(language),
                        chosen.contains(role.name())))
                .toList();
    }

    private static List<String> names(Account account) {
        return account.roles().stream().map(Role::name).toList();
    }

    private static String openIn(int sessions, Language language) {
        AccountText browsers = sessions == 1 ? AccountText.BROWSER : AccountText.BROWSERS;
        return AccountText.OPEN_NOW.in(language) + " " + sessions + " " + browsers.in(language);
    }

    @Override
    public String toString() {
        return "AccountPage";
    }
}
