package dk.amr.domain.retention;

import dk.amr.domain.shared.Sentence;

/** What has a time, and what becomes of it then. */
public enum KeptClass {
    SHARED_ITEM(
            "Delt på møder, 12 måneder efter mødet eller til netværket lukkes",
            "Shared at meetings, 12 months after the meeting or until the network closes",
            "Nøglen og teksten ødelægges",
            "The key and the text are destroyed"),
    CODE_CHALLENGE("Engangskoder, et døgn", "One-time codes, a day", "Slettes", "Removed"),
    VISIT("Besøg med engangskode, en halv time", "Visits by one-time code, half an hour", "Slettes", "Removed"),
    REGISTER_IMPORT(
            "Det, der var før en indlæsning, 30 dage",
            "What there was before an import, 30 days",
            "Slettes",
            "Removed"),
    MASTER_KEY(
            "Afløste nøgler, 12 måneder efter afløsningen",
            "Retired keys, 12 months after they were retired",
            "Nøglen ødelægges",
            "The key is destroyed");

    private final Sentence title;
    private final Sentence outcome;

    KeptClass(String danish, String english, String danishOutcome, String englishOutcome) {
        this.title = new Sentence(danish, english);
        this.outcome = new Sentence(danishOutcome, englishOutcome);
    }

    /** What it is, and its time. */
    public Sentence title() {
        return title;
    }

    /** A stable word for what becomes of it. */
    public String outcomeCode() {
        return this == SHARED_ITEM || this == MASTER_KEY ? "SHREDDED" : "REMOVED";
    }

    /** What becomes of it. */
    public Sentence outcome() {
        return outcome;
    }
}
