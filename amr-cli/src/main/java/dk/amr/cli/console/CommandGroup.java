package dk.amr.cli.console;

import com.google.inject.AbstractModule;
import picocli.CommandLine.Command;

/** The commands of one word, {@code amr <word> …}; without a name, commands that stand alone. Also binds them. */
public abstract class CommandGroup extends AbstractModule {

    @Override
    protected final void configure() {
        bindActionsOf(getClass());
        bindMore();
    }

    /** Binds what the actions of the group share, if there is anything. */
    protected void bindMore() {}

    private void bindActionsOf(Class<?> command) {
        for (Class<?> action : command.getAnnotation(Command.class).subcommands()) {
            bind(action);
            bindActionsOf(action);
        }
    }

    /** What the commands of the group work with. */
    public final Needs.Surroundings surroundings() {
        Needs needs = getClass().getAnnotation(Needs.class);
        return needs == null ? Needs.Surroundings.INSTALLATION : needs.value();
    }

    /** Whether the command is one of this group's. */
    public final boolean has(Class<?> action) {
        return has(getClass(), action);
    }

    private static boolean has(Class<?> command, Class<?> action) {
        for (Class<?> each : command.getAnnotation(Command.class).subcommands()) {
            if (each.equals(action) || has(each, action)) {
                return true;
            }
        }
        return false;
    }
}
