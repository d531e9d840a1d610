package dk.amr.domain.register.undo;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** What may have come since an import and lean on what it did. While there is any of it the import stays. */
public enum BuiltOn {
    LATER_IMPORT("ændret af en senere indlæsning", "changed by a later import"),
    CHANGE("ændret eller fjernet siden", "changed or removed since"),
    MANDATE("nye hverv", "new mandates"),
    WORKPLACE("arbejdspladser i samme kommune", "workplaces in the same municipality"),
    NETWORK("netværk", "networks"),
    KOMMUNEGRUPPE_MEETING("møder i kommunegruppen", "meetings of the kommunegruppe"),
    OFFER("tilbud", "offers"),
    PARTICIPATION("deltagelse i netværk", "places in networks"),
    CONSENT("samtykker", "consents"),
    ACKNOWLEDGEMENT("kvitteringer for leveregler", "acknowledgements of ground rules"),
    MESSAGE("beskeder", "messages"),
    MEETING("invitationer eller fremmøde", "invitations or attendance"),
    LEAVE("ønsker om tjenestefri", "requests for time off"),
    SHARING("noget, der er delt på møder", "something shared at meetings"),
    WISH("ønsker til netværk", "wishes for networks"),
    TASK("opgaver, der er krydset af", "tasks that were ticked off");

    private final Sentence words;

    BuiltOn(String danish, String english) {
        this.words = new Sentence(danish, english);
    }

    public String in(Language language) {
        return words.in(language);
    }
}
