package dk.amr.web.register;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.register.file.RegisterFiles;

/** Reads and writes register files as separated text and as spreadsheets. */
public final class RegisterFilesModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(RegisterFiles.class).to(OfficeFiles.class).in(Scopes.SINGLETON);
    }
}
