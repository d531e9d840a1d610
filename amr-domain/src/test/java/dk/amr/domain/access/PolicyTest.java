package dk.amr.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.amr.domain.shared.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyTest {

    private static final List<Role> OFFICE = List.copyOf(Role.ofTheOffice());

    private final Policy policy = new Policy();

    private static JavaClasses domain() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dk.amr.domain");
    }

    private static String constant(JavaClass type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Test
    void every_use_case_has_a_class_of_its_name_and_every_class_that_enters_by_the_gate_is_a_use_case() {
        Set<String> classes = domain().stream()
                .filter(type -> type.getConstructors().stream()
                        .anyMatch(constructor -> constructor.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Gate.class))))
                .map(PolicyTest::constant)
                .collect(Collectors.toSet());

        assertThat(classes)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(UseCase.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(UseCase.class)
    void every_use_case_has_a_row(UseCase useCase) {
        assertThat(Policy.rows()).anyMatch(row -> row.useCase() == useCase && row.relation() == Relation.OWN_KREDS);
    }

    @Test
    void the_table_is_complete_and_says_each_thing_once() {
        assertThat(Policy.rows())
                .extracting(row -> List.of(row.useCase(), row.relation()))
                .doesNotHaveDuplicates();
        assertThat(Policy.rows()).allSatisfy(row -> assertThat(row.decisions()).containsOnlyKeys(Role.values()));
    }

    @Test
    void every_cell_decides_as_it_stands() {
        assertThat(Policy.rows())
                .allSatisfy(row -> assertThat(Role.values())
                        .allSatisfy(role -> assertThat(policy.decide(Set.of(role), row.useCase(), row.relation()))
                                .isEqualTo(row.of(role))));
    }

    @Test
    void what_no_row_names_is_denied() {
        assertThat(policy.decide(Role.ofTheOffice(), UseCase.SIGN_IN, Relation.REPRESENTATIVE))
                .isEqualTo(Decision.DENY);
        assertThat(policy.decide(Role.ofTheOffice(), UseCase.IMPORT_REGISTER, Relation.OTHER_KREDS))
                .isEqualTo(Decision.CONCEAL);
        assertThat(policy.decide(Set.of(), UseCase.LIST_KREDSE, Relation.OWN_KREDS))
                .isEqualTo(Decision.DENY);
        assertThat(new PolicyRow(UseCase.SIGN_IN, Relation.OWN_KREDS, true, false, Map.of()).of(Role.ANONYMOUS))
                .isEqualTo(Decision.DENY);
    }

    @Test
    void somebody_with_several_roles_may_do_what_any_of_them_may() {
        assertThat(policy.decide(
                        List.of(Role.EXECUTIVE_COMMITTEE, Role.OFFICE_ADMIN),
                        UseCase.IMPORT_REGISTER,
                        Relation.OWN_KREDS))
                .isEqualTo(Decision.ALLOW);
        assertThat(policy.decide(
                        List.of(Role.SYSTEM_ADMIN, Role.OFFICE_ADMIN), UseCase.LOOK_AT_PERSON, Relation.OWN_KREDS))
                .isEqualTo(Decision.ALLOW);
        assertThat(policy.decide(List.of(Role.SYSTEM_ADMIN, Role.KREDS_CHAIR), UseCase.LIST_PEOPLE, Relation.OWN_KREDS))
                .isEqualTo(Decision.DENY);
    }

    @ParameterizedTest
    @EnumSource(
            value = UseCase.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "INITIALISE_INSTALLATION",
                "MIGRATE_DATABASE",
                "LOOK_AT_DATABASE",
                "SIGN_IN",
                "REDEEM_SETUP_LINK",
                "REDEEM_SIGN_IN_LINK",
                "REQUEST_PASSWORD_RESET",
                "REDEEM_RESET_LINK",
                "ENTER_CODE",
                "READ_OFFER_LINK",
                "ANSWER_OFFER",
                "READ_INVITATION_LINK",
                "ANSWER_INVITATION",
                "READ_EVALUATION_LINK",
                "EVALUATE_MEETING",
                "ASK_FOR_LEAVE_BY_LINK",
                "READ_CALENDAR_FEED",
                "READ_SHARED_LINK",
                "SEND_SHARED_CODE",
                "ENTER_SHARED",
                "LOOK_AT_SHARED_BY_LINK",
                "SHARE_BY_LINK",
                "CHOOSE_READERS_BY_LINK",
                "WITHDRAW_BY_LINK",
                "REDACT_BY_LINK",
                "LEAVE_SHARED",
                "LOOK_AT_SHARED",
                "SHARE_ITEM",
                "CHOOSE_READERS",
                "WITHDRAW_SHARED",
                "REDACT_SHARED",
                "SEARCH_SHARED"
            })
    void the_account_of_the_command_line_may_do_everything_that_an_account_may(UseCase useCase) {
        assertThat(policy.decide(OFFICE, useCase, Relation.OWN_KREDS)).isEqualTo(Decision.ALLOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXECUTIVE_COMMITTEE", "SYSTEM_ADMIN"})
    void P13_who_works_with_no_names_sees_none(Role role) {
        for (UseCase useCase : List.of(
                UseCase.LOOK_AT_PERSON,
                UseCase.LIST_PEOPLE,
                UseCase.LIST_MANDATES,
                UseCase.LOOK_AT_KOMMUNEGRUPPE,
                UseCase.EXPORT_REGISTER,
                UseCase.LOOK_AT_NETWORK,
                UseCase.LIST_OFFERS,
                UseCase.SEND_OFFERS,
                UseCase.LIST_TASKS,
                UseCase.LOOK_AT_MEETING,
                UseCase.WRITE_ATTENDANCE_STATEMENT,
                UseCase.REPORT_ATTENDANCE,
                UseCase.REPORT_COVERAGE)) {
            for (Relation relation : Relation.values()) {
                assertThat(policy.decide(Set.of(role), useCase, relation)).isNotEqualTo(Decision.ALLOW);
            }
        }
    }

    @Test
    void P13_the_chair_sees_representatives_and_nobody_else() {
        Set<Role> chair = Set.of(Role.KREDS_CHAIR);

        assertThat(policy.decide(chair, UseCase.LOOK_AT_PERSON, Relation.REPRESENTATIVE))
                .isEqualTo(Decision.ALLOW);
        assertThat(policy.decide(chair, UseCase.LOOK_AT_PERSON, Relation.OWN_KREDS))
                .isEqualTo(Decision.CONCEAL);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_is_told_of_a_role_is_what_it_may_do(Role role) {
        String told = role.mayDo().danish();

        tells(told, "kredsens personer|Ser personer|AMR, TR og FTR|Læser registret", role, UseCase.LIST_PEOPLE);
        tells(told, "læser det, der deles", role, UseCase.LOOK_AT_SHARED);
        tells(told, "registret ind", role, UseCase.IMPORT_REGISTER);
        tells(told, "retter hverv", role, UseCase.CORRECT_MANDATE);
        tells(told, "retter [^,.]*kontakt", role, UseCase.CORRECT_PERSON);
        tells(told, "[Ss]ender tilbud", role, UseCase.SEND_OFFER);
        tells(told, "[oO]pretter netværk", role, UseCase.ESTABLISH_NETWORK);
        tells(told, "udgiver leveregler", role, UseCase.PUBLISH_GROUND_RULES);
        tells(told, "revisionsspor", role, UseCase.LIST_AUDIT);
        tells(told, "sletter det", role, UseCase.ERASE_SHARED);
        tells(told, "lukker konti", role, UseCase.DISABLE_ACCOUNT);
    }

    private void tells(String told, String words, Role role, UseCase useCase) {
        boolean may = Arrays.stream(Relation.values())
                .anyMatch(relation -> policy.decide(Set.of(role), useCase, relation) == Decision.ALLOW);

        assertThat(Pattern.compile(words).matcher(told).find())
                .as("%s of %s: %s", useCase, role, told)
                .isEqualTo(may);
    }

    @Test
    void D22_nothing_of_another_kreds_is_ever_let_on_about() {
        for (UseCase useCase : UseCase.values()) {
            for (Role role : Role.values()) {
                assertThat(policy.decide(Set.of(role), useCase, Relation.OTHER_KREDS))
                        .isEqualTo(Decision.CONCEAL);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"| yes | + -", "| yes | + - . + - - - - ?"})
    void a_row_that_is_not_whole_is_no_table(String end) {
        String heading = "use case | relation | record | "
                + Stream.of(Role.values()).map(Enum::name).collect(Collectors.joining(" "));

        assertThatThrownBy(() -> PolicyRow.read(heading + "\nSIGN_IN | OWN_KREDS " + end))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_role_is_read_by_name_or_title() {
        assertThat(Role.of("Faglig konsulent")).isEqualTo(Role.CONSULTANT);
        assertThat(Role.of("office_admin")).isEqualTo(Role.OFFICE_ADMIN);
        assertThat(Role.of("fu")).isEqualTo(Role.EXECUTIVE_COMMITTEE);
        assertThatThrownBy(() -> Role.of("operator")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Role.of("gæst"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.sentence().danish())
                                .contains("faglig konsulent, kontoret, kontorleder")
                                .doesNotContain("OFFICE_ADMIN"));
    }
}
