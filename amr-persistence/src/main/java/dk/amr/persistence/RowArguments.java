package dk.amr.persistence;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.NamedArgumentFinder;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Finds arguments among the methods of a row. It prints nothing of the row, for Jdbi puts it into its errors. */
record RowArguments(Object row) implements NamedArgumentFinder {

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .filter(Method::trySetAccessible)
                    .collect(Collectors.toMap(Method::getName, method -> method));
        }
    };

    @Override
    public Optional<Argument> find(String name, StatementContext context) {
        return Optional.ofNullable(METHODS.get(row.getClass()).get(name))
                .flatMap(method -> argument(method.getGenericReturnType(), value(method), context));
    }

    // a null that claims to be text would not fit where PostgreSQL wants a UUID
    private static Optional<Argument> argument(Type type, @Nullable Object value, StatementContext context) {
        return value == null ? Optional.of(new NullArgument(Types.NULL)) : context.findArgumentFor(type, value);
    }

    private @Nullable Object value(Method method) {
        try {
            return method.invoke(row);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException("a row's method failed", unreachable);
        }
    }

    @Override
    public Collection<String> getNames() {
        return METHODS.get(row.getClass()).keySet();
    }

    @Override
    public String toString() {
        return "RowArguments";
    }
}
