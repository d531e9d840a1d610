package dk.amr.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HarmlessCellTest {

    @Test
    void what_a_spreadsheet_would_calculate_gets_an_apostrophe() {
        List<String> risky = List.of(
                "=1+1",
                "+4712345678",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\ttekst",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF \u2003@x",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x");

        assertThat(risky).allSatisfy(text -> assertThat(HarmlessCell.of(text)).isEqualTo("'" + text));
    }

    @Test
    void everything_else_stays_as_it_is() {
        List<String> plain = List.of("", " ", "Anna", "72486300", "01-01-2015", "a=b", "'=x", "Ø-Botilbuddet");

        assertThat(plain).allSatisfy(text -> assertThat(HarmlessCell.of(text)).isEqualTo(text));
    }
}
