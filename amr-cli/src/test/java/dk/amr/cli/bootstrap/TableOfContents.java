package dk.amr.cli.bootstrap;

import java.util.List;

/** Lets tests elsewhere see what can be done with the program. */
public final class TableOfContents {

    private TableOfContents() {}

    public static List<Class<?>> useCases() {
        return UseCasesModule.USE_CASES;
    }
}
