package dk.amr.web.register;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.register.file.RegisterFiles;

/** Reads and writes register files as separated text. */
public final class RegisterFilesModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(RegisterFiles.class).to(CsvRegisterFiles.class).in(Scopes.SINGLETON);
    }
}
