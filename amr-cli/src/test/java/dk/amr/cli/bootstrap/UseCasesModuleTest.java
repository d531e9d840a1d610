package dk.amr.cli.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.UseCase;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UseCasesModuleTest {

    @Test
    void everything_that_can_be_done_is_bound() {
        assertThat(UseCasesModule.USE_CASES)
                .extracting(UseCasesModuleTest::name)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(UseCase.values()).map(Enum::name).toList());
    }

    @Test
    void each_is_made_in_one_way() {
        assertThat(UseCasesModule.USE_CASES)
                .allSatisfy(type -> assertThat(type.getConstructors()).hasSize(1));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
