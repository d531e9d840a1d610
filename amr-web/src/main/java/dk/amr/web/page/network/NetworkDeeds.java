package dk.amr.web.page.network;

/** What the one who looks may do about a network; the page offers nothing else. */
public record NetworkDeeds(
        boolean mayHandOver,
        boolean mayClose,
        boolean mayRecordLeave,
        boolean mayAcknowledge,
        boolean mayAnswer,
        boolean mayWithdraw,
        boolean maySendOffer,
        boolean maySendOffers,
        boolean maySeeIncidents,
        boolean mayNoteIncidents,
        boolean mayPlanMeetings) {}
