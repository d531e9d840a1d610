package dk.amr.persistence.task;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.task.TaskNotes;

/** Binds the notes on tasks. */
public final class TaskPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(TaskNotes.class).to(JdbiTaskNotes.class).in(Scopes.SINGLETON);
    }
}
