package dk.amr.persistence;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.Assembly;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.undo.ImportHistory;
import dk.amr.domain.register.undo.ImportIsUndoneAlready;
import dk.amr.domain.register.undo.UndoImport;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What undoing an import owes the register, row by row, on a real database. */
interface UndoingAnImport {

    List<String> TABLES = List.of(
            "person",
            "person_word",
            "membership",
            "workplace",
            "workplace_word",
            "workplace_location",
            "workplace_unit",
            "mandate",
            "mandate_absence",
            "kommunegruppe",
            "kommunegruppe_coverage");

    JdbiPorts ports();

    private <T> T business(Class<T> type) {
        return new Assembly(ports(), Clock.systemUTC(), (Ids) UUID::randomUUID).get(type);
    }

    private static Caller office() {
        return Caller.of(anAccount().id(), aKreds().id(), Set.of(Role.OFFICE_ADMIN), Door.COMMAND, F1.DAY);
    }

    private void load(RegisterFile file) {
        Given.in(ports());
        assertThat(business(ImportRegister.class)
                        .importFile(office(), new ImportRegister.Request(file, false, false))
                        .refused())
                .isEmpty();
    }

    private boolean undo(UndoImport undoImport, int number) {
        return undoImport.undo(office(), new UndoImport.Request(number, false)).isUndone();
    }

    private static RegisterFile changed() {
        return F1.fileWith(
                "anna@example.org",
                "anna.ny@example.org",
                ";Bo;Prøve",
                "100002;Bo;Prøve",
                "01-01-2015;;",
                "01-02-2015;31-12-2030;",
                "1000000003;14;1",
                "1000000003;15;1",
                "15-05-2026;01-06-2026;24;;;",
                "14-05-2026;01-06-2026;24;;30-06-2027;arbejdsplads",
                "Ø-Botilbuddet;;Samsø;1000000004;12;1",
                "Ø-Botilbuddet Nord;Natholdet;Samsø;1000000004;14;2",
                "Opholdsstedet Havnen;;Aarhus",
                "Opholdsstedet Havnen;;Odder",
                "100035;Medlem35",
                "100036;Medlem36");
    }

    /** Every row of the register, without the versions, which never go back. */
    private Map<String, Set<String>> register() {
        return rows("version");
    }

    private Map<String, Set<String>> rows(String leftOut) {
        return ports().database()
                .jdbi()
                .withHandle(handle -> TABLES.stream()
                        .collect(Collectors.toMap(
                                table -> table,
                                table -> handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                                        .map(row -> text(row, leftOut))
                                        .collect(Collectors.toSet()))));
    }

    private static String text(Map<String, Object> row, String leftOut) {
        Map<String, Object> sorted = new TreeMap<>(row);
        sorted.remove(leftOut);
        return sorted.toString();
    }

    private int count(String table) {
        return ports().database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    default void every_row_of_f1_is_gone_again() {
        Given.in(ports());
        Map<String, Set<String>> before = rows("");
        load(F1.file());
        assertThat(register().get("person")).hasSize(23);
        undo(business(UndoImport.class), 1);

        assertThat(rows("")).isEqualTo(before);
        assertThat(count("register_import_change") + count("register_import_tie"))
                .isZero();
    }

    @Test
    default void every_row_is_as_the_first_import_left_it_and_then_none_is_left() {
        load(F1.file());
        Map<String, Set<String>> first = register();
        load(changed());
        Map<String, Set<String>> second = register();
        undo(business(UndoImport.class), 2);

        assertThat(TABLES)
                .filteredOn(table -> !table.equals("mandate_absence"))
                .allSatisfy(table -> assertThat(second.get(table)).as(table).isNotEqualTo(first.get(table)));
        assertThat(register()).isEqualTo(first);
        undo(business(UndoImport.class), 1);
        assertThat(register().values()).allMatch(Set::isEmpty);
    }

    @Test
    default void of_two_at_once_one_undoes_it() throws Exception {
        load(F1.file());
        UndoImport undoImport = business(UndoImport.class);
        Callable<Boolean> undo = () -> undo(undoImport, 1);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = both.invokeAll(List.of(undo, undo));

            assertThat(answers).filteredOn(UndoingAnImport::isDone).hasSize(1);
            assertThat(answers)
                    .filteredOn(each -> !isDone(each))
                    .allSatisfy(each -> assertThatThrownBy(each::get).hasCauseInstanceOf(ImportIsUndoneAlready.class));
        }
        assertThat(register().values()).allMatch(Set::isEmpty);
    }

    private static boolean isDone(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException refused) {
            return false;
        }
    }

    @Test
    default void what_fails_when_all_but_the_last_word_is_written_leaves_every_row() {
        load(F1.file());
        load(changed());
        Map<String, Set<String>> before = rows("");
        ImportHistory history = ports().imports();

        assertThatThrownBy(() -> ports().transactions().run(() -> {
                    undo(business(UndoImport.class), 2);
                    throw new IllegalStateException("the machine stops");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows("")).isEqualTo(before);
        assertThat(history.find(aKreds().id(), 2).orElseThrow().undoneAt()).isNull();
        assertThat(undo(business(UndoImport.class), 2)).isTrue();
    }

    /** A table that comes to refer to the register must be thought of before anybody can undo an import past it. */
    @Test
    default void every_table_that_refers_to_the_register_is_known_to_be_built_on_it() {
        Set<String> known = Stream.of(
                        TABLES.stream(),
                        Stream.of("offer", "participation", "consent", "outbox_message", "meeting_invitation"),
                        Stream.of("meeting_attendance", "release_request", "shared_item", "shared_item_exclusion"),
                        Stream.of("network_wish", "network", "kommunegruppe_meeting", "task_note"),
                        // of these there is none without an offer or an invitation
                        Stream.of("personal_link"))
                .flatMap(each -> each)
                .collect(Collectors.toSet());

        assertThat(referring()).isNotEmpty().isSubsetOf(known);
    }

    /** The tables with a foreign key to people, mandates, workplaces or kommunegrupper. */
    Set<String> referring();

    /** What the database answers, one name in each row. */
    default Set<String> names(String query) {
        return Set.copyOf(ports().database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list()));
    }
}
