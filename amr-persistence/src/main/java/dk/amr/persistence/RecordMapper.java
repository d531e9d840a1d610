package dk.amr.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of rows, by the names of their components. Jdbi's own mapper does the same, but looks the class over
 * anew for every statement, which takes longer than most statements.
 */
final class RecordMapper implements RowMapper<Object> {

    private static final ClassValue<RecordMapper> MAPPERS = new ClassValue<>() {
        @Override
        protected RecordMapper computeValue(Class<?> type) {
            return new RecordMapper(type);
        }
    };

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;

    private RecordMapper(Class<?> type) {
        this.components = List.of(type.getRecordComponents());
        try {
            this.constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor", impossible);
        }
    }

    /** The mapper for a record of this library; for nothing else. */
    static Optional<RowMapper<?>> of(Type type, ConfigRegistry unused) {
        return type instanceof Class<?> known
                        && known.isRecord()
                        && known.getPackageName().startsWith(RecordMapper.class.getPackageName())
                ? Optional.of(MAPPERS.get(known))
                : Optional.empty();
    }

    private record Column(int number, ColumnMapper<?> mapper) {}

    @Override
    public Object map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    @Override
    public RowMapper<Object> specialize(ResultSet rows, StatementContext context) throws SQLException {
        Map<String, Integer> numbers = numbers(rows.getMetaData());
        Column[] columns = new Column[components.size()];
        Arrays.setAll(columns, index -> column(components.get(index), numbers, context));
        return (row, unused) -> made(row, columns, context);
    }

    private static Map<String, Integer> numbers(ResultSetMetaData columns) throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= columns.getColumnCount(); number++) {
            numbers.put(columns.getColumnLabel(number).replace("_", "").toLowerCase(Locale.ROOT), number);
        }
        return numbers;
    }

    private static Column column(RecordComponent component, Map<String, Integer> numbers, StatementContext context) {
        Integer number = numbers.get(component.getName().toLowerCase(Locale.ROOT));
        Optional<? extends ColumnMapper<?>> mapper = context.findColumnMapperFor(component.getGenericType());
        if (number == null || mapper.isEmpty()) {
            throw new IllegalStateException("no column for " + component);
        }
        return new Column(number, mapper.get());
    }

    private Object made(ResultSet row, Column[] columns, StatementContext context) throws SQLException {
        @Nullable Object[] values = new Object[columns.length];
        for (int index = 0; index < columns.length; index++) {
            values[index] = columns[index].mapper().map(row, columns[index].number(), context);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("a row cannot be made a record", failed);
        }
    }
}
