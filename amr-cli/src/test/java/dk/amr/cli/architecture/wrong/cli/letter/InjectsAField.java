package dk.amr.cli.architecture.wrong.cli.letter;

import com.google.inject.Inject;

/** Is not what it is until somebody has been here. */
public final class InjectsAField {

    @Inject
    private String word;

    public String word() {
        return word;
    }
}
