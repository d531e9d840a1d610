package dk.amr.domain.consent;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** What one consent is for; each is asked for separately. */
public enum ConsentPurpose {
    PARTICIPANT_LIST("stå på deltagerlisten", "standing on the participants' list"),
    LEADER_DISCLOSURE("blive nævnt over for sin leder", "being named to the leader"),
    PUBLICATION("blive nævnt offentligt", "being named in public"),
    PHONE("blive ringet op", "being phoned");

    private final Sentence title;

    ConsentPurpose(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Reads a purpose by its name, in any case, with hyphens or underscores. */
    public static ConsentPurpose of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "consent-purpose-is-unknown",
                        new Sentence(
                                "Formålet skal være participant-list, leader-disclosure, publication eller phone.",
                                "The purpose must be participant-list, leader-disclosure, publication or phone.")));
    }
}
