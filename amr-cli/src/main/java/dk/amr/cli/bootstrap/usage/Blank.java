package dk.amr.cli.bootstrap.usage;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that can be looked at and not run: for help, and for checking arguments before anything is opened. */
final class Blank implements IFactory {

    @Override
    public <T> T create(Class<T> type) throws Exception {
        if (!type.getName().startsWith("dk.amr.")) {
            return CommandLine.defaultFactory().create(type);
        }
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance(new Object[constructor.getParameterCount()]));
    }
}
