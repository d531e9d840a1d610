package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;

/** What is done behind personal links, and what leaves the house by a page. */
final class LinkWays {

    static final List<Way> PAGES = List.of(
            Way.page(UseCase.READ_INVITATION_LINK, (who, thing) -> who.get("/moede/" + thing.name())),
            Way.page(UseCase.READ_INVITATION_LINK, (who, thing) -> who.get("/moede/" + thing.name() + "/moede.ics")),
            Way.page(
                    UseCase.ANSWER_INVITATION,
                    (who, thing) ->
                            who.knock("/moede/" + thing.name(), "/moede/" + thing.name(), Map.of("svar", "accepted"))),
            Way.page(
                    UseCase.ASK_FOR_LEAVE_BY_LINK,
                    (who, thing) ->
                            who.knock("/moede/" + thing.name(), "/moede/" + thing.name(), Map.of("timer", "3,0"))),
            Way.page(UseCase.READ_EVALUATION_LINK, (who, thing) -> who.get("/evaluering/" + thing.name())),
            Way.page(
                    UseCase.EVALUATE_MEETING,
                    (who, thing) -> who.knock(
                            "/evaluering/" + thing.name(),
                            "/evaluering/" + thing.name(),
                            Map.of("styrket", "4", "rolle", "4", "arbejdsplads", "3", "niveau", "5"))),
            Way.page(UseCase.READ_CALENDAR_FEED, (who, thing) -> who.get("/kalender/" + thing.name() + ".ics")),
            Way.form(UseCase.REVOKE_CALENDAR_FEED, null, (who, thing) -> who.get("/kalender")),
            Way.page(UseCase.ISSUE_CALENDAR_FEED, (who, thing) -> who.post("/kalender", Map.of())),
            Way.page(UseCase.REVOKE_CALENDAR_FEED, (who, thing) -> who.post("/kalender/tilbagekald", Map.of())),
            Way.page(
                    UseCase.WRITE_ATTENDANCE_STATEMENT,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/deltagelse.pdf")));

    private LinkWays() {}
}
