package dk.amr.web.access;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dk.amr.domain.access.signin.Passwords;

/** Binds how passwords are kept, for the web and for commands. */
public final class PasswordsModule extends AbstractModule {

    @Provides
    @Singleton
    static Passwords passwords() {
        return new Argon2Passwords();
    }
}
