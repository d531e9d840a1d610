package dk.amr.domain.groundrule;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One published edition of the ground rules, of the kreds or of one network. The three rules themselves are the same
 * everywhere (S45, S47, S48); an edition adds to them and says whether notes are kept (D12).
 *
 * @param network whose own edition it is; absent for the one of the whole kreds
 * @param number 1, 2, 3 … within the kreds, or within the network
 * @param supplement what the kreds or the network adds, in its own words; may be empty
 * @param keepsNotes whether what participants share may be kept for the circle (D12); otherwise nothing is
 */
public record GroundRules(
        GroundRulesId id,
        KredsId kreds,
        @Nullable NetworkId network,
        int number,
        String supplement,
        boolean keepsNotes,
        LocalDate effectiveFrom) {

    /** The three rules, word for word as the kreds has sent them out (S45, S47, S48). */
    public static final List<Sentence> RULES = List.of(
            new Sentence(
                    "Gruppen har tavshedspligt om de oplysninger, den enkelte AMR deler.",
                    "The group keeps in confidence what each AMR shares."),
            new Sentence(
                    "Samtalen er en samtale om opgaver og ikke en samtale om enkeltpersoner.",
                    "The conversation is about tasks and not about individual persons."),
            new Sentence(
                    "Samtalen bør have fokus på fremtiden og muligheder frem for historiske problemer.",
                    "The conversation should look to the future and to possibilities rather than to past problems."));

    private static final int LONGEST_SUPPLEMENT = 4000;

    public GroundRules {
        supplement = supplement.strip();
        if (supplement.length() > LONGEST_SUPPLEMENT
                || supplement.chars().anyMatch(each -> Character.isISOControl(each) && each != '\n')) {
            throw new InvalidValue(
                    "supplement-is-too-long",
                    new Sentence(
                            "Tilføjelsen må højst være på 4.000 tegn uden styretegn.",
                            "The supplement may have at most 4,000 characters and no control characters."));
        }
    }

    /** The first edition, which a kreds begins with: the three rules alone, and no notes kept (D12). */
    public static GroundRules first(GroundRulesId id, KredsId kreds) {
        return new GroundRules(id, kreds, null, 1, "", false, Period.SINCE_EVER);
    }

    /** Whether it is the edition of that network, or of the kreds when there is none. */
    boolean isOf(@Nullable NetworkId wanted) {
        return Objects.equals(network, wanted);
    }

    @Override
    public String toString() {
        return "GroundRules[" + id.value() + "]";
    }
}
