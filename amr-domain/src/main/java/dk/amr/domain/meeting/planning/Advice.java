package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.Sentence;

/** One piece of advice, in words that say what and why. */
public record Advice(AdviceKind kind, Sentence sentence) {

    static Advice of(AdviceKind kind, String danish, String english) {
        return new Advice(kind, new Sentence(danish, english));
    }
}
