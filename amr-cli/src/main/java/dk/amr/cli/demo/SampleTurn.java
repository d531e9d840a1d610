package dk.amr.cli.demo;

import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;

/** That the life of an AMR turns on a day, before the term is over. */
record SampleTurn(SampleTurn.Kind kind, LocalDate day, SampleRow held) {

    enum Kind {
        /** To another workplace, where the same person is elected at once. */
        MOVES,
        /** From the workplace, and to nothing. */
        GOES,
        RESIGNS,
        IS_PROMOTED,
        /** On leave, and back after some months. */
        IS_AWAY,
        LEAVES_UNION
    }

    String person() {
        return held.text(RegisterColumn.MEMBER_NUMBER);
    }

    String name() {
        return held.text(RegisterColumn.GIVEN_NAME) + " " + held.text(RegisterColumn.FAMILY_NAME);
    }

    String municipality() {
        return held.text(RegisterColumn.MUNICIPALITY);
    }

    MandateFinder.Reference mandate() {
        return new MandateFinder.Reference(null, person(), MandateRole.AMR, held.text(RegisterColumn.P_NUMBER));
    }
}
