package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.Test;

final class NamedParametersTest {

    private static ParsedSql parsed(SqlParser parser, String sql) {
        return Jdbi.create("jdbc:sqlite::memory:").withHandle(handle -> {
            StatementContext context = handle.createUpdate(sql).getContext();
            return parser.parse(sql, context);
        });
    }

    private static ParsedSql parsed(String sql) {
        return parsed(new NamedParameters(), sql);
    }

    @Test
    void every_statement_of_the_program_is_read_as_jdbi_reads_it() throws IOException, URISyntaxException {
        List<String> statements = statements();
        SqlParser ofJdbi = new ColonPrefixSqlParser();

        assertThat(statements)
                .hasSizeGreaterThan(200)
                .allSatisfy(sql -> assertThat(parsed(sql)).isEqualTo(parsed(ofJdbi, sql)));
    }

    private static List<String> statements() throws IOException, URISyntaxException {
        Path classes = Path.of(Database.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith("Sql.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .map(NamedParametersTest::type)
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .flatMap(NamedParametersTest::statement)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<String> statement(Method method) {
        SqlQuery query = method.getAnnotation(SqlQuery.class);
        SqlUpdate update = method.getAnnotation(SqlUpdate.class);
        SqlBatch batch = method.getAnnotation(SqlBatch.class);
        return Stream.of(
                        query == null ? null : query.value(),
                        update == null ? null : update.value(),
                        batch == null ? null : batch.value())
                .filter(Objects::nonNull);
    }

    @Test
    void what_is_text_a_quoted_name_a_comment_or_a_cast_holds_no_parameter() {
        String sql =
                "SELECT ':a', 'it''s :b', \"x:c\" /* :d\n ? */, e::text -- :f ?\n FROM g WHERE h = :i AND j = :k.l";

        ParsedSql parsed = parsed(sql);

        assertThat(parsed.getParameters().getParameterNames()).containsExactly("i", "k.l");
        assertThat(parsed.getSql()).isEqualTo(sql.replace(":i", "?").replace(":k.l", "?"));
    }

    @Test
    void parameters_by_their_place_are_counted() {
        ParsedSql parsed = parsed("VALUES (?, '?', ?)");

        assertThat(parsed.getParameters().isPositional()).isTrue();
        assertThat(parsed.getParameters().getParameterCount()).isEqualTo(2);
    }

    @Test
    void a_list_names_its_parameters_as_they_are_found() {
        assertThat(new NamedParameters().nameParameter("__ids_0", null)).isEqualTo(":__ids_0");
        assertThat(parsed("WHERE id IN (:__ids_0,:__ids_1)").getParameters().getParameterNames())
                .containsExactly("__ids_0", "__ids_1");
    }
}
