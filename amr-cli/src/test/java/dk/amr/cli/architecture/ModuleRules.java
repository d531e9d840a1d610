package dk.amr.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.inject.Inject;
import com.google.inject.Module;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What one module, or one feature of it, may know of another, under any root package. */
record ModuleRules(String root) {

    static final String[] DATABASES = {
        "org.jdbi..", "org.flywaydb..", "com.zaxxer.hikari..", "java.sql..", "javax.sql.."
    };
    static final String[] SERVERS = {"io.javalin..", "org.eclipse.jetty..", "gg.jte.."};
    static final String JSON = "com.fasterxml.jackson..";
    static final String GUICE = "com.google.inject..";

    /** Public, because the features of their module stand on them or somebody outside opens them. */
    private static final List<String> PUBLIC_TYPES = List.of(
            // what the parts of the one feature "meeting" share
            "web.meeting.AdviceView",
            "web.meeting.GroupMeetings",
            "web.meeting.MeetingAddress",
            "web.meeting.TimeBody",
            "web.meeting.TimeView",
            // what the parts of the one feature "sharing" share, and what lies outside the database
            "persistence.sharing.TombstoneReplay",
            "persistence.sharing.Tombstones",
            "persistence.sharing.seal.Binding",
            "persistence.sharing.seal.MasterKeys",
            "persistence.sharing.seal.PaddedText",
            "persistence.sharing.seal.Seal",
            "persistence.sharing.seal.SealIsBroken",
            "persistence.Database",
            "persistence.DatabaseSettings",
            "persistence.BindRow",
            "persistence.SqlObjects",
            "persistence.SqliteLibrary",
            "persistence.OnTheDay",
            "persistence.Broken");

    /** Every package that a rule names. */
    Stream<String> packages() {
        return Stream.of(
                        Stream.of(
                                "domain..",
                                "persistence..",
                                "persistence.(*)..",
                                "web..",
                                "web.(*)..",
                                "cli..",
                                "cli.(*)..",
                                "cli.bootstrap.."),
                        Stream.of(open()),
                        Stream.of(jsonWriters()))
                .flatMap(names -> names)
                .map(name -> name.startsWith(root) ? name : root + name)
                .distinct();
    }

    Stream<String> publicTypes() {
        return PUBLIC_TYPES.stream().map(root::concat);
    }

    /** Where a whole module meets, and what is made of the pages. */
    private String[] open() {
        return Stream.of("web.http..", "web.page..", "web.jte..", "cli.console..", "cli.bootstrap..")
                .map(root::concat)
                .toArray(String[]::new);
    }

    private String[] jsonWriters() {
        return Stream.of("web..", "cli.console.output..", "cli.console.settings..")
                .map(root::concat)
                .toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> in(String name) {
        return resideInAPackage(root + name);
    }

    ArchRule adapters_do_not_know_each_other() {
        return CompositeArchRule.of(noClasses()
                        .that(in("persistence.."))
                        .should()
                        .dependOnClassesThat(in("web..").or(in("cli.."))))
                .and(noClasses()
                        .that(in("web.."))
                        .should()
                        .dependOnClassesThat(in("persistence..").or(in("cli.."))))
                .and(noClasses()
                        .that(in("cli..").and(not(in("cli.bootstrap.."))))
                        .should()
                        .dependOnClassesThat(in("persistence..").or(in("web.."))))
                .because("each can be replaced without the others, and only cli.bootstrap puts them together");
    }

    ArchRule features_of_an_adapter_do_not_know_each_other() {
        return CompositeArchRule.of(apart("persistence.(*).."))
                .and(apart("web.(*).."))
                .and(apart("cli.(*).."))
                .because("what two features share belongs to the domain, and a table has one owner");
    }

    private ArchRule apart(String features) {
        DescribedPredicate<JavaClass> shared = resideInAnyPackage(open());
        return slices().matching(root + features)
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), shared)
                .ignoreDependency(shared, alwaysTrue());
    }

    ArchRule adapters_are_package_private() {
        return classes()
                .that(in("persistence..").or(in("web..")).or(in("cli..")))
                .and()
                .resideOutsideOfPackages(open())
                .and()
                .areTopLevelClasses()
                .and(not(assignableTo(Module.class)))
                .and(DescribedPredicate.describe(
                        "are not listed as public", each -> publicTypes().noneMatch(each.getName()::equals)))
                .should()
                .notBePublic()
                .because("the way into a feature of an adapter is its module");
    }

    ArchRule only_jdbi_classes_use_sql() {
        DescribedPredicate<JavaClass> sql = in("persistence..").and(simpleNameEndingWith("Sql"));
        return noClasses()
                .that(not(simpleNameStartingWith("Jdbi")).and(not(sql)))
                .should()
                .dependOnClassesThat(sql)
                .because("whoever reads a port's adapter sees every statement it sends");
    }

    ArchRule jdbi_only_in_persistence() {
        return noClasses()
                .that(not(in("persistence..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASES)
                .because("nobody else knows that there is a database");
    }

    ArchRule jackson_and_javalin_only_in_web() {
        return CompositeArchRule.of(noClasses()
                        .that(not(in("web..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SERVERS))
                .and(noClasses()
                        .that()
                        .resideOutsideOfPackages(jsonWriters())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(JSON))
                .because("how things look outside is decided where they leave, and in the settings' own files");
    }

    ArchRule guice_only_in_modules_and_bootstrap() {
        return noClasses()
                .that(not(in("cli.bootstrap..")).and(not(assignableTo(Module.class))))
                .should()
                .dependOnClassesThat(resideInAPackage(GUICE).and(not(type(Inject.class))))
                .because("a class is handed what it needs and never asks for it");
    }
}
