package dk.amr.cli.architecture.wrong.persistence.letter;

import dk.amr.cli.architecture.wrong.domain.Letterbox;
import dk.amr.cli.architecture.wrong.domain.Postbag;

record JdbiLetters(String letter) implements Letterbox, Postbag {

    @Override
    public String open() {
        return letter;
    }

    @Override
    public String empty() {
        return letter;
    }
}
