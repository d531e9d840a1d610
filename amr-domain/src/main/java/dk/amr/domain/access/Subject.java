package dk.amr.domain.access;

import java.util.UUID;

/** What an act was about: its kind and id, never its name. */
public record Subject(Kind kind, UUID id) {

    /** The kinds of thing that an act can be about. */
    public enum Kind {
        ACCOUNT,
        KREDS,
        PERSON,
        MANDATE,
        WORKPLACE,
        KOMMUNEGRUPPE,
        NETWORK,
        GROUND_RULES,
        OFFER,
        PARTICIPATION,
        INCIDENT,
        MESSAGE,
        KOMMUNEGRUPPE_MEETING,
        MEETING,
        WISH,
        IMPORT
    }
}
