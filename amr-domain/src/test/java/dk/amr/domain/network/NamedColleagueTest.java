package dk.amr.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamedColleagueTest {

    private static final LoginName ADDRESS = new LoginName("bo@kreds.dk");

    private static NamedColleague both(String name) {
        return new NamedColleague(new StaffName(name), ADDRESS);
    }

    @Test
    void somebody_is_named_by_name_by_address_or_by_both() {
        assertThat(NamedColleague.of("  Bo   Dam ")).isEqualTo(new NamedColleague(new StaffName("Bo Dam"), null));
        assertThat(NamedColleague.of(" BO@kreds.dk ")).isEqualTo(NamedColleague.at(ADDRESS));
        assertThat(NamedColleague.of("Bo Dam (bo@kreds.dk)")).isEqualTo(both("Bo Dam"));
        assertThat(NamedColleague.of("Bo Dam <bo@kreds.dk>")).isEqualTo(both("Bo Dam"));
        assertThat(NamedColleague.of("<bo@kreds.dk>")).isEqualTo(NamedColleague.at(ADDRESS));
    }

    @Test
    void a_name_may_have_brackets() {
        assertThat(NamedColleague.of("Bo Dam (vikar)"))
                .isEqualTo(new NamedColleague(new StaffName("Bo Dam (vikar)"), null));
        assertThat(NamedColleague.of("Bo Dam (vikar) <bo@kreds.dk>")).isEqualTo(both("Bo Dam (vikar)"));
    }

    @ParameterizedTest
    @CsvSource({
        "Bo Dam, bo@kreds.dk",
        "Bo Dam (vikar), bo@kreds.dk",
        "Bo (bo@gammel.dk), bo@kreds.dk",
        "Bo @ kontoret, bo@kreds.dk",
        "Bo <bo@gammel.dk>, bo@kreds.dk",
        "Bo Dam, b(o)@kreds.dk",
        "Bo Dam, (bo@kreds.dk)",
        ", (bo@kreds.dk)",
        ", bo@kreds.dk"
    })
    void what_colleagues_read_of_somebody_names_them_again(String name, String address) {
        Colleague known = new Colleague(new LoginName(address), name == null ? null : new StaffName(name));

        NamedColleague named = NamedColleague.of(known.nameAndAddress());

        assertThat(named).isEqualTo(new NamedColleague(known.called(), known.login()));
        assertThat(named.text()).isEqualTo(known.nameAndAddress());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t", "Bo Dam bo@kreds.dk", "Bo Dam (bo@kreds.dk", "Bo @ kontoret", "Bo og bo@ (vikar)"})
    void neither_name_nor_address_is_refused_with_a_word_about_what_to_write(String text) {
        assertThatThrownBy(() -> NamedColleague.of(text)).isInstanceOfSatisfying(InvalidValue.class, refused -> {
            assertThat(refused.rule()).isEqualTo("colleague-is-unreadable");
            assertThat(refused.sentence().danish()).contains("navn, e-mailadresse eller begge dele");
            assertThat(refused.sentence().english()).contains("name, e-mail address, or both");
        });
    }

    @Test
    void a_malformed_address_and_what_is_no_name_are_refused_as_ever() {
        assertThatThrownBy(() -> NamedColleague.of("bo@")).hasMessage("login-is-malformed");
        assertThatThrownBy(() -> NamedColleague.of("Bo Dam (@kreds.dk)")).hasMessage("login-is-malformed");
        assertThatThrownBy(() -> NamedColleague.of("Bo 010190-1234")).hasMessage("staff-name-is-malformed");
        assertThatThrownBy(() -> NamedColleague.of("x".repeat(121))).hasMessage("staff-name-is-malformed");
        assertThatThrownBy(() -> NamedColleague.of("@".repeat(401))).hasMessage("colleague-is-unreadable");
        assertThatThrownBy(() -> new NamedColleague(null, null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_longest_name_and_the_longest_address_are_read_together() {
        Colleague longest = new Colleague(new LoginName("b@" + "k".repeat(252)), new StaffName("Bo".repeat(60)));

        assertThat(NamedColleague.of(longest.nameAndAddress()).login()).isEqualTo(longest.login());
    }

    @Test
    void what_is_logged_of_it_tells_about_nobody() {
        assertThat(both("Bo Dam")).hasToString("NamedColleague");
        assertThat(NamedColleague.of("Bo Dam").text()).isEqualTo("Bo Dam");
    }
}
