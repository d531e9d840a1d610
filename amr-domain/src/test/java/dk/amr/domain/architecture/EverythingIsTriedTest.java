package dk.amr.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.Refusal;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EverythingIsTriedTest {

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("dk.amr.domain");
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.amr.domain");

    private static Stream<JavaClass> tests() {
        return ALL.stream().filter(type -> !DOMAIN.contain(type.getName()));
    }

    @Test
    void every_refusal_is_asserted_by_some_test() {
        Set<String> asserted = tests().flatMap(type -> type.getReferencedClassObjects().stream())
                .map(reference -> reference.getValue().getName())
                .collect(Collectors.toSet());
        List<String> refusals = DOMAIN.stream()
                .filter(type -> type.isAssignableTo(Refusal.class)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();

        assertThat(refusals).hasSizeGreaterThan(30);
        assertThat(asserted).containsAll(refusals);
    }

    @Test
    void every_port_of_an_installation_has_a_contract_that_is_implemented() {
        for (Method port : AllPorts.class.getMethods()) {
            String contract = port.getReturnType().getName() + "Contract";
            assertThat(ALL.contain(contract)).as(contract).isTrue();
            assertThat(ALL.get(contract).getAllSubclasses()).as(contract).isNotEmpty();
        }
    }

    @Test
    void every_repository_is_among_the_ports() {
        Set<String> ports = Stream.of(AllPorts.class.getMethods())
                .map(port -> port.getReturnType().getName())
                .collect(Collectors.toSet());

        assertThat(DOMAIN.stream()
                        .filter(JavaClass::isInterface)
                        .map(JavaClass::getName)
                        .filter(name -> name.endsWith("Repository")))
                .isNotEmpty()
                .isSubsetOf(ports);
    }

    @Test
    void every_contract_is_flat() {
        assertThat(tests().filter(type -> type.getSimpleName().endsWith("Contract")))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.isInterface()).isTrue())
                .noneMatch(type -> type.isNestedClass());
    }
}
