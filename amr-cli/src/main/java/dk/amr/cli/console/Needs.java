package dk.amr.cli.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a command works with, where that is another thing than the installation in {@code $AMR_HOME}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** What there is to work with. */
    enum Surroundings {
        /** The settings alone. */
        NOTHING,
        /** A folder with new keys, for an installation to be made in. */
        NEW_INSTALLATION,
        /** The installation that there is, with a current database; so too where a command says nothing. */
        INSTALLATION,
        /** The installation, in whatever shape its database is. */
        DATABASE,
        /** The keys of an installation, whose database and tokens may be lost. */
        KEYS,
        /** The installation and the web over it. */
        WEB,
        /** A new installation that is thrown away at the end, and the web over it. */
        THROW_AWAY_WEB
    }

    Surroundings value();
}
