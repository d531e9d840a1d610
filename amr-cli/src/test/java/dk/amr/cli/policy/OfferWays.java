package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;

/** How to do what there is to do about offers, tasks and messages, by every door. */
final class OfferWays {

    static final List<Way> COMMANDS = List.of(
            Way.command(UseCase.LAPSE_OFFERS, (who, thing) -> who.command("offer", "lapse")),
            Way.command(UseCase.DELIVER_OUTBOX, (who, thing) -> who.command("outbox", "deliver")),
            Way.command(UseCase.LIST_OUTBOX, (who, thing) -> who.command("outbox", "list")),
            Way.command(
                    UseCase.RETRY_MESSAGE,
                    (who, thing) -> who.command("outbox", "retry", thing.id().toString())),
            Way.command(UseCase.SEND_OFFERS, (who, thing) -> who.command("offer", "send", "--dry-run")),
            Way.command(
                    UseCase.SEND_OFFER,
                    (who, thing) ->
                            who.command("offer", "send", "--member", thing.id().toString())),
            Way.command(
                    UseCase.RECORD_ANSWER,
                    (who, thing) -> who.command(
                            "offer", "record", "--member", thing.id().toString(), "--answer", "declined")),
            Way.command(
                    UseCase.WITHDRAW_OFFER,
                    (who, thing) -> who.command("offer", "withdraw", thing.id().toString())),
            Way.command(UseCase.LIST_OFFERS, (who, thing) -> who.command("offer", "list")),
            Way.command(UseCase.LIST_TASKS, (who, thing) -> who.command("task", "list")),
            Way.command(
                    UseCase.COMPLETE_TASK,
                    (who, thing) -> who.command(
                            "task",
                            "done",
                            "--kind",
                            "welcome-package",
                            "--about",
                            thing.id().toString())));

    static final List<Way> JSON = List.of(
            Way.json(
                    UseCase.SEND_OFFERS,
                    (who, thing) -> who.send("POST", "/offers/send", thing, "{'dryRun':true,'showNames':false}")),
            Way.json(
                    UseCase.SEND_OFFER,
                    (who, thing) -> who.send("POST", "/people/" + thing.id() + "/offers", thing, "{}")),
            Way.json(
                    UseCase.RECORD_ANSWER,
                    (who, thing) -> who.send(
                            "POST",
                            "/people/" + thing.id() + "/offer-answers",
                            thing,
                            "{'answer':'DECLINED','on':'2027-01-04'}")),
            Way.json(
                    UseCase.WITHDRAW_OFFER,
                    (who, thing) -> who.send("POST", "/offers/" + thing.id() + "/withdraw", thing, "{}")),
            Way.json(UseCase.LIST_OFFERS, (who, thing) -> who.ask("/offers")),
            Way.json(UseCase.LIST_TASKS, (who, thing) -> who.ask("/tasks")),
            Way.json(
                    UseCase.COMPLETE_TASK,
                    (who, thing) -> who.send(
                            "POST",
                            "/tasks/complete",
                            thing,
                            "{'kind':'WELCOME_PACKAGE','about':'" + thing.id() + "'}")),
            Way.json(UseCase.DELIVER_OUTBOX, (who, thing) -> who.send("POST", "/outbox/deliver", thing, "{}")),
            Way.json(UseCase.LIST_OUTBOX, (who, thing) -> who.ask("/outbox")),
            Way.json(
                    UseCase.RETRY_MESSAGE,
                    (who, thing) -> who.send("POST", "/outbox/" + thing.id() + "/retry", thing, "{}")));

    static final List<Way> PAGES = List.of(
            Way.page(UseCase.SEND_OFFERS, (who, thing) -> who.post("/tilbud", Map.of())),
            Way.several(UseCase.SEND_OFFERS, (who, thing) -> who.post("/tilbud/valgte", Map.of("person", id(thing)))),
            Way.several(UseCase.SEND_OFFERS, (who, thing) -> who.post("/tilbud/send", Map.of("person", id(thing)))),
            Way.form(
                    UseCase.SEND_OFFER,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/tilbud")),
            Way.page(UseCase.SEND_OFFER, (who, thing) -> who.post("/personer/" + thing.id() + "/tilbud", Map.of())),
            Way.form(
                    UseCase.RECORD_ANSWER,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/svar")),
            Way.page(
                    UseCase.RECORD_ANSWER,
                    (who, thing) -> who.post(
                            "/personer/" + thing.id() + "/svar", Map.of("svar", "DECLINED", "dag", "2027-01-04"))),
            Way.form(
                    UseCase.WITHDRAW_OFFER,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get(offer(thing) + "/traek-tilbage")),
            Way.page(
                    UseCase.WITHDRAW_OFFER,
                    (who, thing) -> who.post(offer(thing) + "/traek-tilbage", Map.of("version", "" + thing.version()))),
            Way.page(UseCase.LIST_OFFERS, (who, thing) -> who.get("/tilbud?tilstand=alle")),
            Way.page(UseCase.LIST_TASKS, (who, thing) -> who.get("/opgaver")),
            Way.page(UseCase.COMPLETE_TASK, (who, thing) -> who.post("/opgaver/faerdig", Map.of("om", id(thing)))),
            Way.form(UseCase.COMPLETE_TASK, null, (who, thing) -> who.post("/opgaver/valgte", Map.of("om", id(thing))))
                    .showing(UseCase.LIST_TASKS),
            Way.several(UseCase.COMPLETE_TASK, (who, thing) -> who.post("/opgaver/faerdige", Map.of("om", id(thing))))
                    .showing(UseCase.LIST_TASKS),
            Way.page(UseCase.DELIVER_OUTBOX, (who, thing) -> who.post("/beskeder/send", Map.of())),
            Way.page(UseCase.LIST_OUTBOX, (who, thing) -> who.get("/beskeder")).showing(UseCase.LIST_PEOPLE),
            Way.page(
                    UseCase.RETRY_MESSAGE,
                    (who, thing) -> who.post("/beskeder/" + thing.id() + "/proev-igen", Map.of())),
            Way.form(
                            UseCase.RETRY_MESSAGE,
                            null,
                            (who, thing) -> who.post("/beskeder/valgte", Map.of("besked", id(thing))))
                    .showing(UseCase.LIST_PEOPLE),
            Way.several(
                            UseCase.RETRY_MESSAGE,
                            (who, thing) -> who.post("/beskeder/proev-igen", Map.of("besked", id(thing))))
                    .showing(UseCase.LIST_PEOPLE));

    private OfferWays() {}

    private static String id(Thing thing) {
        return thing.id().toString();
    }

    private static String offer(Thing thing) {
        return "/personer/" + thing.holder() + "/tilbud/" + thing.id();
    }
}
