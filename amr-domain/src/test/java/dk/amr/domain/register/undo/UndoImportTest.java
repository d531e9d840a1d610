package dk.amr.domain.register.undo;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class UndoImportTest {

    private static final String[] CHANGES = {
        "anna@example.org", "anna.ny@example.org", // a person
        "100003;Carla;Prøve;carla@example.org;72486300;01-01-2015;;",
                "100003;Carla;Prøve;carla@example.org;72486300;01-02-2015;31-12-2030;", // a membership
        "15-05-2026;01-06-2026;24;;;", "14-05-2026;01-06-2026;24;;30-06-2027;arbejdsplads", // mandates
        "Ø-Botilbuddet;;Samsø;1000000004;12;1", "Ø-Botilbuddet Nord;Natholdet;Samsø;1000000004;14;2" // a workplace
    };

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final InMemoryPorts ports = installation.ports();

    private UndoReport undo(@Nullable Integer number, boolean isTrial, Role... roles) {
        return installation
                .get(UndoImport.class)
                .undo(installation.caller(roles), new UndoImport.Request(number, isTrial));
    }

    private UndoReport undo() {
        return undo(null, false, Role.OFFICE_ADMIN);
    }

    private List<ImportLine> imports() {
        return installation.get(ListImports.class).list(installation.caller(Role.OFFICE_ADMIN));
    }

    private static RegisterFile changed() {
        return F1.fileWith(CHANGES);
    }

    /** Everything in the register, but the versions, which never go back. */
    private List<String> register() {
        return Stream.of(
                        ports.people().ofKreds(aKreds().id()).stream()
                                .flatMap(each -> Stream.of(
                                        Former.cells(each).packed().packed(),
                                        ports.people().membershipsOf(each.id()).stream()
                                                .map(ship -> ship.registeredIn().value() + ship.period())
                                                .collect(Collectors.joining()))),
                        ports.mandates().ofKreds(aKreds().id()).stream()
                                .map(each -> each.id() + " " + each.seat() + each.absences()
                                        + Former.of(each).packed()),
                        ports.workplaces().ofKreds(aKreds().id()).stream()
                                .map(each -> each.id() + Former.of(each).packed()),
                        ports.kommunegrupper().ofKreds(aKreds().id()).stream()
                                .map(each -> each.name() + Former.of(each).packed()))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void an_import_into_an_empty_register_leaves_it_empty_again() {
        installation.imported(F1.file());
        UndoReport report = undo();

        assertThat(register()).isEmpty();
        assertThat(report.isUndone()).isTrue();
        assertThat(report.record().figures())
                .isEqualTo(new Figures(
                        new Figures.Count(23, 0),
                        new Figures.Count(6, 0),
                        new Figures.Count(18, 0),
                        new Figures.Count(15, 0),
                        new Figures.Count(3, 0)));
    }

    @Test
    void what_an_import_changed_is_as_it_was_before_and_then_the_one_before_can_be_undone_too() {
        installation.imported(F1.file());
        List<String> before = register();
        installation.imported(changed());
        List<String> between = register();
        UndoReport report = undo();

        assertThat(between).isNotEqualTo(before);
        assertThat(register()).isEqualTo(before);
        assertThat(report.record().figures())
                .isEqualTo(new Figures(
                        new Figures.Count(0, 1),
                        new Figures.Count(0, 1),
                        new Figures.Count(2, 2),
                        new Figures.Count(0, 1),
                        Figures.Count.NONE));
        undo(1, false, Role.OFFICE_ADMIN);
        assertThat(register()).isEmpty();
    }

    @Test
    void a_kommunegruppe_that_came_to_cover_more_covers_what_it_did() {
        installation.imported(F1.file());
        List<String> before = register();
        installation.imported(ListedRegisterFile.of(
                "Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt\nNina;TR;Møllen;Odder;01-01-2026\n"));
        undo();

        assertThat(register()).isEqualTo(before);
    }

    @Test
    void a_trial_tells_and_does_nothing() {
        installation.imported(F1.file());
        List<String> before = register();
        UndoReport report = undo(1, true, Role.OFFICE_ADMIN);

        assertThat(report.isUndone()).isFalse();
        assertThat(report.obstacles()).isEmpty();
        assertThat(register()).isEqualTo(before);
        assertThat(imports()).extracting(ImportLine::standing).containsExactly(ImportLine.Standing.UNDOABLE);
    }

    @Test
    void what_something_is_built_on_stays_and_the_refusal_names_it() {
        installation.imported(F1.file());
        installation
                .get(RecordConsent.class)
                .record(
                        installation.caller(Role.OFFICE_ADMIN),
                        new RecordConsent.Request("100001", ConsentPurpose.PHONE, F1.DAY, true));
        List<String> before = register();

        assertThatThrownBy(this::undo)
                .isInstanceOfSatisfying(
                        ImportWasBuiltOn.class,
                        refusal ->
                                assertThat(sentence(refusal)).contains("samtykker (1: Anna Prøve)", "Intet er ændret"));
        assertThat(register()).isEqualTo(before);
        assertThat(undo(1, true, Role.OFFICE_ADMIN).obstacles())
                .containsExactly(new InTheWay(BuiltOn.CONSENT, 1, List.of("Anna Prøve")));
        assertThat(imports().getFirst().verdict(Language.DANISH))
                .contains("samtykker (1)")
                .doesNotContain("Anna");
    }

    private static String sentence(Refusal refusal) {
        return refusal.sentence().danish();
    }

    @Test
    void an_import_that_a_later_one_changed_waits_for_that_to_be_undone() {
        installation.imported(F1.file());
        installation.imported(changed());

        assertThatThrownBy(() -> undo(1, false, Role.OFFICE_ADMIN))
                .isInstanceOfSatisfying(
                        ImportWasBuiltOn.class,
                        refusal -> assertThat(sentence(refusal))
                                .contains("ændret af en senere indlæsning (5: ", "Anna Prøve", "nye hverv"));
    }

    @Test
    void nothing_is_undone_twice_or_when_there_is_nothing_to_undo() {
        assertThatThrownBy(this::undo).isInstanceOf(UnknownImport.class);
        installation.imported(F1.file());
        installation.imported(F1.file());

        assertThatThrownBy(this::undo).isInstanceOf(ImportChangedNothing.class);
        undo(1, false, Role.OFFICE_ADMIN);
        assertThatThrownBy(() -> undo(1, false, Role.OFFICE_ADMIN)).isInstanceOf(ImportIsUndoneAlready.class);
        assertThatThrownBy(() -> undo(7, false, Role.OFFICE_ADMIN)).isInstanceOf(UnknownImport.class);
        assertThat(imports())
                .extracting(ImportLine::standing)
                .containsExactly(ImportLine.Standing.CHANGED_NOTHING, ImportLine.Standing.UNDONE);
    }

    @Test
    void after_its_time_it_is_too_late() {
        installation.imported(F1.file());
        ports.imports().forgetBefore(installation.clock().instant().plus(Duration.ofDays(1)));

        assertThatThrownBy(this::undo).isInstanceOf(ImportIsTooOld.class);
        assertThat(imports()).extracting(each -> each.verdict(Language.ENGLISH)).containsExactly("no, it is too old");
    }

    @Test
    void who_may_import_may_undo_and_others_may_not() {
        installation.imported(F1.file());
        List<String> before = register();

        assertThatThrownBy(() -> undo(1, true, Role.CONSULTANT)).isInstanceOf(MayNotBeDone.class);
        assertThatThrownBy(() -> installation.get(ListImports.class).list(installation.caller(Role.CONSULTANT)))
                .isInstanceOf(MayNotBeDone.class);
        assertThat(register()).isEqualTo(before);
    }

    @Test
    void each_try_and_each_deed_leaves_an_event_with_figures() {
        installation.imported(F1.file());
        undo(1, true, Role.OFFICE_ADMIN);
        undo();
        String figures = "import=1 persons=23+0 workplaces=6+0 mandates=18+0 memberships=15+0 kommunegrupper=3+0";

        assertThat(installation.entries())
                .filteredOn(each -> each.useCase() == UseCase.UNDO_IMPORT)
                .extracting(AuditEntry::outcome, AuditEntry::detail)
                .containsExactly(
                        tuple(AuditEntry.Outcome.DONE, "preview " + figures + " obstacles=0"),
                        tuple(AuditEntry.Outcome.DONE, figures));
    }

    @Test
    void what_fails_on_the_way_leaves_everything_as_it_is() {
        installation.imported(F1.file());
        installation.imported(changed());
        List<String> before = register();
        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    undo();
                    throw new IllegalStateException("the disk is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(register()).isEqualTo(before);
        assertThat(imports().getFirst().standing()).isEqualTo(ImportLine.Standing.UNDOABLE);
        assertThat(undo().isUndone()).isTrue();
    }
}
