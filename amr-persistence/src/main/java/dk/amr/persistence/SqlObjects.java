package dk.amr.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionContext;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the objects that statements are called by: each call joins the transaction of its thread, or has a connection
 * for itself. Jdbi's own {@link Jdbi#onDemand} does the same, but puts its object together anew for every call, with a
 * configuration for each of its methods, which takes longer than most statements. Those made here are put together
 * once, when they are first called: a program that starts calls few of them. Annotations that configure (of
 * {@code org.jdbi.v3.sqlobject.config}) have no effect on them.
 */
public final class SqlObjects implements HandleSupplier {

    private final Jdbi jdbi;

    private SqlObjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The statements of that type, to be called by any thread. */
    public static <T> T of(Jdbi jdbi, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new WhenCalled(new SqlObjects(jdbi), type)));
    }

    @Override
    public <V> V invokeInContext(ExtensionContext context, Callable<V> call) throws Exception {
        return jdbi.withHandle(unused -> call.call());
    }

    /** Within a call the handle that {@link #invokeInContext} holds open. */
    @Override
    public Handle getHandle() {
        return jdbi.withHandle(handle -> handle);
    }

    @Override
    public Jdbi getJdbi() {
        return jdbi;
    }

    @Override
    public ConfigRegistry getConfig() {
        return jdbi.getConfig();
    }

    private InvocationHandler statements(Class<?> type) {
        return jdbi.getConfig(Extensions.class)
                .findFor(type, this)
                .map(Proxy::getInvocationHandler)
                .orElseThrow(() -> new IllegalArgumentException("no statements in " + type));
    }

    /** Puts the statements together when one of them is called for the first time. */
    private static final class WhenCalled implements InvocationHandler {

        private final SqlObjects objects;
        private final Class<?> type;
        private volatile @Nullable InvocationHandler statements;

        WhenCalled(SqlObjects objects, Class<?> type) {
            this.objects = objects;
            this.type = type;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            InvocationHandler known = statements;
            if (known == null) {
                known = objects.statements(type);
                statements = known;
            }
            return known.invoke(proxy, method, arguments);
        }
    }
}
