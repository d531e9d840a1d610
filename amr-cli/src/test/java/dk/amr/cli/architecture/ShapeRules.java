package dk.amr.cli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What ports, use cases and views look like, under any root package. */
record ShapeRules(String root) {

    private boolean isIn(JavaClass type, String name) {
        return resideInAPackage(root + name).test(type);
    }

    ArchRule ports_have_contracts(JavaClasses tests) {
        return classes()
                .that(DescribedPredicate.describe("are ports that persistence implements", this::isPort))
                .should(beHeldToAContract(tests))
                .because("only what both adapters have shown may be tried with the one in memory");
    }

    /** A port that another widens is held to that one's contract. */
    boolean isPort(JavaClass type) {
        return type.isInterface()
                && type.isTopLevelClass()
                && isIn(type, "domain..")
                && type.getSubclasses().stream().noneMatch(JavaClass::isInterface)
                && type.getAllSubclasses().stream().anyMatch(each -> isIn(each, "persistence.."));
    }

    private static ArchCondition<JavaClass> beHeldToAContract(JavaClasses tests) {
        return new ArchCondition<>("have a contract that is run in memory and over Jdbi") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                String contract = port.getName() + "Contract";
                boolean isHeld = tests.contain(contract)
                        && Stream.of("InMemory", "Jdbi").allMatch(adapter -> runs(tests.get(contract), adapter));
                events.add(new SimpleConditionEvent(port, isHeld, port.getName() + " is held to " + isHeld));
            }
        };
    }

    private static boolean runs(JavaClass contract, String adapter) {
        return contract.getAllSubclasses().stream()
                .map(ShapeRules::outermost)
                .map(JavaClass::getSimpleName)
                .anyMatch(test -> test.startsWith(adapter) && test.endsWith("Test"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ShapeRules::outermost).orElse(type);
    }

    static ArchRule use_cases_are_final_with_one_public_method(List<Class<?>> useCases) {
        return classes()
                .that()
                .belongToAnyOf(useCases.toArray(Class<?>[]::new))
                .and()
                .areTopLevelClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould(haveOnePublic("constructor", type -> type.getConstructors().stream()))
                .andShould(haveOnePublic("method", type -> type.getMethods().stream()))
                .because("one class is one thing that somebody can do");
    }

    private interface Members {

        Stream<? extends JavaCodeUnit> of(JavaClass type);
    }

    private static ArchCondition<JavaClass> haveOnePublic(String what, Members members) {
        return new ArchCondition<>("have one public " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = members.of(type)
                        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(each -> !each.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                events.add(new SimpleConditionEvent(type, count == 1, type.getName() + " has " + count));
            }
        };
    }

    ArchRule views_never_expose_domain_types() {
        return classes()
                .that(DescribedPredicate.describe("are views or bodies", this::isView))
                .should(showOnly(
                        type -> type.isPrimitive() || type.getPackageName().startsWith("java.") || isView(type)))
                .because("what leaves is chosen field by field, and a new field of the domain stays inside");
    }

    /** A record of the web that becomes JSON or comes of it, or a part of one. */
    boolean isView(JavaClass type) {
        String name = outermost(type).getSimpleName();
        return type.isRecord()
                && isIn(type, "web..")
                && !isIn(type, "web.page..")
                && Stream.of("View", "Body", "Problem")
                        .anyMatch(word ->
                                name.endsWith(word) || type.getSimpleName().endsWith(word));
    }

    private static ArchCondition<JavaClass> showOnly(Predicate<JavaClass> harmless) {
        return new ArchCondition<>("show java's types and each other only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    boolean isHarmless = field.getType().getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getBaseComponentType)
                            .allMatch(harmless);
                    events.add(new SimpleConditionEvent(type, isHarmless, field.getFullName()));
                }
            }
        };
    }
}
