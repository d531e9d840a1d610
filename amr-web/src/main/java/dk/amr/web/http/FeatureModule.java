package dk.amr.web.http;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import java.lang.reflect.Constructor;
import java.util.Arrays;

/** Binds the parts of one feature by their only constructor, so that none of them knows of Guice. */
public abstract class FeatureModule extends AbstractModule {

    /** Binds a class that is made once. */
    protected final void part(Class<?> type) {
        bindOnce(type);
    }

    /** Binds routes and adds them to those the server answers. */
    protected final void routes(Class<? extends Routes> type) {
        bindOnce(type);
        Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(type);
    }

    private <T> void bindOnce(Class<T> type) {
        bind(type).toConstructor(constructorOf(type)).in(Scopes.SINGLETON);
    }

    @SuppressWarnings("unchecked")
    private static <T> Constructor<T> constructorOf(Class<T> type) {
        return (Constructor<T>)
                Arrays.stream(type.getDeclaredConstructors()).findFirst().orElseThrow();
    }
}
