package dk.amr.web.page.access;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.StaffAccount;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Moment;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.AccountText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has an account, and what each role may do. */
public record AccountsPage(List<Sorting.Head> heads, List<Line> lines, List<Choice> roles, boolean mayAdd) {

    private static final Map<String, Comparator<StaffAccount>> ORDERS = Map.of(
            "logget-ind",
            Comparator.comparing(StaffAccount::lastSignIn, Comparator.nullsFirst(Comparator.naturalOrder())),
            "totrin",
            Comparator.comparing(StaffAccount::hasSecondStep),
            "sidste-dag",
            Comparator.comparing(seen -> seen.account().lastDay(), Comparator.nullsLast(Comparator.naturalOrder())));

    /**
     * One account.
     *
     * @param name what its owner is called, or else the e-mail address
     * @param address the e-mail address, where the name is another
     * @param chips what is out of the ordinary about it
     */
    public record Line(
            String href,
            String name,
            @Nullable String address,
            String login,
            List<String> chips,
            String roles,
            @Nullable Moment lastSignIn,
            boolean hasSecondStep,
            @Nullable String lastDay) {

        public Line {
            chips = List.copyOf(chips);
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    public AccountsPage {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }

    public static AccountsPage of(
            List<StaffAccount> accounts, Caller caller, boolean mayAdd, Sorting sorting, Language language) {
        return new AccountsPage(
                List.of(
                        sorting.first(AccountText.ACCOUNT, language),
                        sorting.head("logget-ind", AccountText.LAST_SIGN_IN, false, language),
                        sorting.head("totrin", AccountText.SECOND_STEP, false, language),
                        sorting.head("sidste-dag", AccountText.LAST_DAY, false, language)),
                sorting.sorted(byName(accounts, language), ORDERS).stream()
                        .map(seen -> line(seen, caller, language))
                        .toList(),
                AccountPage.roles(List.of(), language),
                mayAdd);
    }

    /** By name; the account of the program comes last. */
    private static List<StaffAccount> byName(List<StaffAccount> accounts, Language language) {
        return accounts.stream()
                .sorted(Comparator.comparing(
                                (StaffAccount seen) -> seen.account().isService())
                        .thenComparing(
                                seen -> Danish.sortKey(seen.account().name().in(language))))
                .toList();
    }

    static Line line(StaffAccount seen, Caller caller, Language language) {
        Account account = seen.account();
        return new Line(
                "/konti/" + account.id().value(),
                account.name().in(language),
                account.called() == null ? null : account.login().value(),
                account.login().value(),
                chips(account, caller).map(each -> each.in(language)).toList(),
                account.roles().stream()
                        .sorted()
                        .map((Role role) -> role.title().in(language))
                        .collect(Collectors.joining(", ")),
                Optional.ofNullable(seen.lastSignIn())
                        .map(at -> Moment.of(at, language))
                        .orElse(null),
                seen.hasSecondStep(),
                Optional.ofNullable(account.lastDay())
                        .map(day -> DayInWords.day(day, language))
                        .orElse(null));
    }

    private static Stream<AccountText> chips(Account account, Caller caller) {
        LocalDate lastDay = account.lastDay();
        return Stream.of(
                        Optional.of(AccountText.YOURS)
                                .filter(each -> account.id().equals(caller.account())),
                        Optional.of(AccountText.OF_THE_PROGRAM).filter(each -> account.isService()),
                        Optional.of(AccountText.CLOSED).filter(each -> account.isDisabled()),
                        Optional.of(AccountText.OVER)
                                .filter(each -> lastDay != null && caller.day().isAfter(lastDay)),
                        Optional.of(AccountText.NO_PASSWORD)
                                .filter(each -> account.passwordHash() == null && !account.isService()))
                .flatMap(Optional::stream);
    }
}
