package dk.amr.domain.kit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes every class of the domain over any ports, by its only public constructor. */
public final class Assembly {

    private final List<Object> parts;

    /** From the ports, and from what else the classes need. */
    public Assembly(AllPorts ports, Object... others) {
        parts = new ArrayList<>(List.of(others));
        for (Method port : AllPorts.class.getMethods()) {
            parts.add(invoked(() -> port.invoke(ports)));
        }
    }

    /** The one of that type: a part, or a class of the domain made of parts. */
    public <T> T get(Class<T> type) {
        return parts.stream()
                .filter(type::isInstance)
                .findFirst()
                .map(type::cast)
                .orElseGet(() -> made(type));
    }

    private <T> T made(Class<T> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] arguments =
                Stream.of(constructor.getParameterTypes()).map(this::get).toArray();
        return type.cast(invoked(() -> constructor.newInstance(arguments)));
    }

    private static Object invoked(Reflection reflection) {
        try {
            return reflection.call();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Reflection {

        Object call() throws ReflectiveOperationException;
    }
}
