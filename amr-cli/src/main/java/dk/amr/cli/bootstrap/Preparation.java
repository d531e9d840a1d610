package dk.amr.cli.bootstrap;

import dk.amr.persistence.SqliteLibrary;
import java.io.IOException;
import java.nio.file.Path;

/** Does once on a machine, for the launcher, what every start would do over again. */
public final class Preparation {

    private Preparation() {}

    /** Lays in the folder that the first argument names what a start finds there. */
    public static void main(String[] arguments) throws IOException {
        SqliteLibrary.unpackInto(Path.of(arguments[0]));
    }
}
