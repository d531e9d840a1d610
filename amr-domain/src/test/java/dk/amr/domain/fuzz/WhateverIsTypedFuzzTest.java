package dk.amr.domain.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.amr.domain.guard.Finding;
import dk.amr.domain.guard.Guard;
import dk.amr.domain.guard.Names;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Text is kept in one form, and what cannot be read is refused in a sentence that does not repeat it. */
class WhateverIsTypedFuzzTest {

    private static final Guard GUARD = Guard.with(new Names(
            List.of(new Names.Called("Åse", "Prøve"), new Names.Called("Bo", "Storm")), List.of("Skovbo Børnehus")));

    @FuzzTest(maxDuration = "60s")
    void text(byte[] bytes) {
        String typed = text(bytes, 2000);
        String clean = Danish.clean(typed);

        assertThat(Danish.clean(clean)).isEqualTo(clean);
        assertThat(Danish.identity(Danish.identity(typed))).isEqualTo(Danish.identity(clean));
        assertThat(Danish.folded(clean)).isEqualTo(Danish.folded(typed));
        assertThat(Danish.sortKey(clean)).isEqualTo(Danish.sortKey(typed));
        assertThat(Danish.words(clean)).isEqualTo(Danish.words(typed));
    }

    @FuzzTest(maxDuration = "60s")
    void values(byte[] bytes) {
        String typed = text(bytes, 300);

        readOrRefused(typed, RegisterDates::read);
        readOrRefused(typed, EmailAddress::new);
        readOrRefused(typed, PhoneNumber::new);
        readOrRefused(typed, NamedColleague::of);
    }

    @FuzzTest(maxDuration = "60s")
    void notes(byte[] bytes) {
        String note = text(bytes, 2000);
        int length = note.codePointCount(0, note.length());

        assertThat(GUARD.check(note)).allSatisfy(finding -> isWithin(finding, length));
    }

    private static void isWithin(Finding finding, int length) {
        assertThat(finding.start()).isNotNegative().isLessThan(finding.end());
        assertThat(finding.end()).isLessThanOrEqualTo(length);
    }

    private static void readOrRefused(String typed, Consumer<String> reader) {
        try {
            reader.accept(typed);
        } catch (InvalidValue refused) {
            assertThat(refused.sentence().danish()).endsWith(".").hasSizeLessThan(200);
        }
    }

    private static String text(byte[] bytes, int most) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(most, text.length()));
    }
}
