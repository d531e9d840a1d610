package dk.amr.web.page.directory;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateState;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A way to do something to a mandate: the word to press and where it leads. */
public record MandateWay(String word, String href) {

    private enum Deed {
        ACTIVATE(UseCase.ACTIVATE_MANDATE, Label.REGISTER, "registrer"),
        REJECT(UseCase.REJECT_MANDATE, Label.REJECT, "afvis"),
        PAUSE(UseCase.PAUSE_MANDATE, Label.PAUSE, "orlov"),
        RESUME(UseCase.RESUME_MANDATE, Label.RESUME, "tilbage"),
        END(UseCase.END_MANDATE, Label.END, "afslut"),
        RENEW(UseCase.RENEW_MANDATE, Label.RE_ELECTION, "genvalg"),
        TRANSFER(UseCase.TRANSFER_MANDATE, Label.MOVED, "flyttet"),
        CORRECT(UseCase.CORRECT_MANDATE, Label.CORRECT, "ret");

        private final UseCase useCase;
        private final Label label;
        private final String word;

        Deed(UseCase useCase, Label label, String word) {
            this.useCase = useCase;
            this.label = label;
            this.word = word;
        }
    }

    /** What can be done to the mandate as it stands on the day, what is done most often first. */
    static List<MandateWay> of(Mandate mandate, PersonView view, PersonDeeds deeds, LocalDate day, Language language) {
        String address = "/personer/" + mandate.person().value() + "/hverv/"
                + mandate.id().value() + "/";
        return fitting(mandate.stateOn(day))
                .filter(deed -> deeds.may(deed.useCase))
                .filter(deed -> deed != Deed.RENEW || mayBeFollowed(mandate, view))
                .map(deed -> new MandateWay(deed.label.in(language), address + deed.word))
                .toList();
    }

    private static Stream<Deed> fitting(MandateState state) {
        return switch (state) {
            case REPORTED -> Stream.of(Deed.ACTIVATE, Deed.REJECT, Deed.CORRECT);
            case UPCOMING -> Stream.of(Deed.END, Deed.CORRECT);
            case ACTIVE -> Stream.of(Deed.PAUSE, Deed.END, Deed.RENEW, Deed.TRANSFER, Deed.CORRECT);
            case LONG_ABSENCE -> Stream.of(Deed.RESUME, Deed.END, Deed.RENEW, Deed.TRANSFER, Deed.CORRECT);
            case EXPIRED -> Stream.of(Deed.RENEW, Deed.CORRECT);
            case ENDED -> Stream.of(Deed.CORRECT);
            case REJECTED -> Stream.of();
        };
    }

    /** Whether there is an end to follow, and nothing follows yet. */
    private static boolean mayBeFollowed(Mandate mandate, PersonView view) {
        return mandate.lastDay().isPresent()
                && view.mandates().stream()
                        .map(PersonView.MandateView::mandate)
                        .filter(other -> other.registration() != Registration.REJECTED)
                        .filter(other -> other.seat().isSameAs(mandate.seat()))
                        .noneMatch(other -> other.startsOn().isAfter(mandate.startsOn()));
    }
}
