package dk.amr.cli.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.function.Function;

/** A page in one of the states that somebody can find it in. */
enum State {
    SIGN_IN("Log ind", desk -> at(desk.stranger(), "/log-ind")),
    SIGN_IN_IN_ENGLISH("Sign in", desk -> at(desk.stranger(), "/log-ind?sprog=en")),
    WRONG_PASSWORD("Log ind", desk -> {
        Page page = at(desk.stranger(), "/log-ind");
        page.getByLabel("E-mail").fill(Desk.SYSTEM);
        page.getByLabel("Adgangskode").fill("forkert adgangskode");
        Desk.press(page, "Log ind");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }),
    SIGN_IN_LINK("Log ind", desk -> at(desk.stranger(), desk.signInLink())),
    SIGN_IN_LINK_IS_USED("Linket er brugt", desk -> at(desk.stranger(), "/log-ind/" + "x".repeat(43))),
    WELCOME("Velkommen", desk -> at(desk.stranger(), desk.invite(somebody(), "CONSULTANT"))),
    WELCOME_REFUSED("Velkommen", desk -> {
        Page page = at(desk.stranger(), desk.invite(somebody(), "CONSULTANT"));
        Desk.press(page, "Gem adgangskoden");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }),
    FORGOTTEN_PASSWORD("Glemt", desk -> at(desk.stranger(), "/glemt-adgangskode")),
    FORGOTTEN_PASSWORD_SENT("Se i din mail", desk -> {
        Page page = at(desk.stranger(), "/glemt-adgangskode");
        page.getByLabel("E-mail").fill("ingen@example.org");
        Desk.press(page, "Send et link");
        page.getByText("30 minutter").waitFor();
        return page;
    }),
    RESET_LINK_IS_USED("Linket er brugt", desk -> at(desk.stranger(), "/ny-adgangskode/" + "x".repeat(43))),
    CODE("Skriv koden", DoorState::code),
    CODE_REFUSED("Skriv koden", DoorState::codeRefused),
    CODE_TOO_LATE("for lang tid", DoorState::codeTooLate),
    SECOND_STEP("Slå totrinslogin til", DoorState::settingUp),
    RECOVERY_CODES("Gem dine nødkoder", desk -> DoorState.turnedOn(desk)),
    PROOF("Bekræft, at det er dig", DoorState::proof),
    PROOF_REFUSED("Bekræft, at det er dig", DoorState::proofRefused),
    AUDIT("Hvem har gjort hvad", desk -> at(desk.office(), "/revisionsspor")),
    ACCOUNTS("Konti", desk -> at(desk.system(), "/konti")),
    ACCOUNT("kontor@example.org", DoorState::account),
    NEW_ACCOUNT("Opret konto", desk -> at(desk.system(), "/konti/ny")),
    NEW_ACCOUNT_REFUSED("Opret konto", DoorState::newAccountRefused),
    ACCOUNT_ADDED("Kontoen er oprettet", DoorState::accountAdded),
    LINK_IS_USED("Linket er brugt", desk -> at(desk.stranger(), "/velkommen/" + "x".repeat(43))),
    OFFER("Vil du være med", desk -> at(desk.stranger(), desk.offerTo("Anna"))),
    OFFER_IN_ENGLISH("Would you like", desk -> at(desk.stranger(), desk.offerTo("Anna") + "?sprog=en")),
    OFFER_DECLINED("Tak for dit svar", desk -> {
        Page page = at(desk.stranger(), desk.offerTo("Dan"));
        if (page.getByText("Nej tak").first().isVisible()) {
            Desk.press(page, "Nej tak");
        }
        page.getByText("Det har ingen følger.").waitFor();
        return page;
    }),
    INVITATION("Kommer du", desk -> at(desk.stranger(), desk.invitation())),
    INVITATION_IN_ENGLISH("Do you come", desk -> at(desk.stranger(), desk.invitation() + "?sprog=en")),
    OPERATION("", desk -> at(desk.office(), "/drift")),
    NOT_FOUND_OUTSIDE("", desk -> at(desk.stranger(), "/findes-ikke")),
    OVERVIEW("mangler et tilbud", desk -> at(desk.office(), "/")),
    OVERVIEW_WITHOUT_FIGURES("Du er logget ind", desk -> at(desk.system(), "/")),
    EMPTY_OVERVIEW("Her er ingen personer endnu", desk -> at(desk.newOffice(), "/")),
    KOMMUNEGRUPPER("", desk -> at(desk.office(), "/kommunegrupper")),
    KOMMUNEGRUPPE("", desk -> follow(at(desk.office(), "/kommunegrupper"), "table.lines tbody a")),
    NEW_KOMMUNEGRUPPE("Opret", desk -> at(desk.office(), "/kommunegrupper/ny")),
    PEOPLE("", desk -> at(desk.office(), "/personer")),
    EMPTY_PEOPLE("", desk -> at(desk.newOffice(), "/personer")),
    NO_RESULT("", desk -> at(desk.office(), "/personer?q=Findesikke")),
    SEARCH("Søg i kredsen", desk -> at(desk.office(), "/soeg")),
    SEARCH_FOUND("svarer til", desk -> at(desk.office(), "/soeg?q=a")),
    SEARCH_FOUND_NOTHING("Ingen svarer til", desk -> at(desk.office(), "/soeg?q=findesikke")),
    WORKPLACES_FOUND("svarer til", desk -> at(desk.office(), "/soeg/arbejdspladser?q=bosted")),
    REGISTER("Læs kredsens register ind", desk -> at(desk.office(), "/register")),
    REGISTER_REFUSED("Læs kredsens register ind", desk -> RegisterState.looked(desk, "Frugt;Pris\næble;2\n")),
    REGISTER_WITHOUT_COLUMNS("Læs kredsens register ind", RegisterState::withoutColumns),
    REGISTER_PREVIEW("Filen kan læses ind", desk -> RegisterState.looked(desk, RegisterState.ONE)),
    REGISTER_PREVIEW_WITH_REFUSALS(
            "Én række kan ikke læses ind", desk -> RegisterState.looked(desk, RegisterState.ONE_AND_ONE_REFUSED)),
    REGISTER_READ_IN("Registret er læst ind", RegisterState::takenOver),
    IMPORT_TO_UNDO("kan fortrydes", RegisterState::toUndo),
    IMPORT_THAT_STAYS("kan ikke fortrydes", desk -> at(desk.office(), "/register/indlaesninger/1")),
    IMPORT_UNDONE("Læs kredsens register ind", RegisterState::undone),
    PERSON("Anna Prøve", desk -> person(desk, "Anna")),
    PROTECTED_PERSON("Carla Prøve", desk -> {
        Page page = person(desk, "Carla");
        if (page.getByText("Beskyt kontakten").isVisible()) {
            Desk.press(page, "Beskyt kontakten");
        }
        page.getByText("Vis kontakten igen").waitFor();
        return page;
    }),
    REPORT_FORM("Anna Prøve", desk -> follow(person(desk, "Anna"), "a[href$='/hverv']")),
    REFUSED_FORM("ikke meldt", desk -> {
        Page page = follow(person(desk, "Anna"), "a[href$='/hverv']");
        page.locator("#months").fill("60");
        page.locator("#from").fill("engang");
        page.locator("main button").click();
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }),
    END_FORM("Anna Prøve", desk -> follow(person(desk, "Anna"), "a[href$='/afslut']")),
    PERSON_WITH_MORE_WAYS("Finn Prøve", desk -> open(person(desk, "Finn"))),
    RENEWAL_FORM("er genvalgt", desk -> follow(open(person(desk, "Finn")), "a[href$='/genvalg']")),
    TRANSFER_FORM("forlader hvervet", desk -> follow(open(person(desk, "Finn")), "a[href$='/flyttet']")),
    REFUSED_TRANSFER("forlader hvervet", MandateState::refusedTransfer),
    OVERTAKEN_FORM("Ret Finn", LateState::overtaken),
    CORRECTION_FORM("Ret Finn", desk -> follow(open(person(desk, "Finn")), "a[href*='/hverv/'][href$='/ret']")),
    CONTACT_FORM("Anna Prøve", desk -> follow(person(desk, "Anna"), "a[href$='/ret']:text-is('Ret navn og kontakt')")),
    AWAITING_PERSON("er meldt som", MandateState::awaiting),
    REGISTRATION_FORM("Registrér valget", desk -> follow(MandateState.awaiting(desk), "a[href$='/registrer']")),
    REJECTION_FORM("Afvis valget", desk -> follow(MandateState.awaiting(desk), "a[href$='/afvis']")),
    NETWORKS("", desk -> at(desk.office(), "/netvaerk")),
    NETWORK("", desk -> follow(at(desk.office(), "/netvaerk"), "main a[href^='/netvaerk/0']")),
    OFFERS("", desk -> at(desk.office(), "/tilbud")),
    OFFERS_TO_SOME("Send tilbud til 1 AMR", LateState::offersToSome),
    OFFERS_TO_NOBODY("", LateState::offersToNobody),
    NETWORKS_IN_ORDER("", desk -> at(desk.office(), "/netvaerk?orden=-deltagere")),
    PEOPLE_IN_ORDER("", desk -> at(desk.office(), "/personer?hverv=amr&orden=sidste-dag")),
    OFFERS_IN_ORDER("", desk -> at(desk.office(), "/tilbud?tilstand=alle&orden=kommunegruppe")),
    MESSAGES_THAT_WAIT("Beskeder, der venter", desk -> at(desk.office(), "/beskeder?vis=venter&orden=-")),
    INTERFACE_FOR_PROGRAMS("Programmernes adgang", desk -> at(desk.system(), "/api")),
    WHAT_PROGRAMS_CAN_ASK("Tilbud", desk -> at(desk.system(), "/api/offers")),
    GROUND_RULES("", desk -> at(desk.office(), "/leveregler")),
    TASKS("", desk -> at(desk.office(), "/opgaver")),
    MESSAGES("", desk -> at(desk.office(), "/beskeder")),
    YEAR_OF_MEETINGS("", desk -> at(desk.office(), "/moeder?aar=2027")),
    YEAR_OF_ONE_NETWORK("Aarhus", desk -> follow(network(desk, "Aarhus"), "main a[href^='/moeder?netvaerk=']")),
    YEAR_WITHOUT_THE_NETWORK("Ingen møder", desk -> {
        Page page = follow(network(desk, "Aarhus"), "main a[href^='/moeder?netvaerk=']");
        return at(page, page.url() + "&aar=2019");
    }),
    PLAN_FORM("", desk -> follow(at(desk.office(), "/moeder/nyt"), "main a[href*='netvaerk=']")),
    MEETING("", State::meeting),
    WISH_REFUSED("", desk -> {
        Page page = meeting(desk);
        page.getByText("Notér et ønske").click();
        page.locator("#tekst").fill("Sagen om 010203-1234");
        Desk.press(page, "Gem ønsket");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }),
    MEETING_REVISED("", desk -> below(meeting(desk), "ret")),
    MEETING_MOVED("", desk -> below(meeting(desk), "flyt")),
    MEETING_TABLE("", desk -> below(meeting(desk), "fremmoede")),
    TIME_OFF("", desk -> below(meeting(desk), "tjenestefri")),
    GROUP_MEETINGS("", desk -> at(desk.office(), "/kommunegruppemoeder?aar=2027")),
    GROUP_MEETING_FORM("", desk -> at(desk.office(), "/kommunegruppemoeder/nyt")),
    CADENCE("", desk -> at(desk.office(), "/rapporter/kadence?aar=2027")),
    ATTENDANCE("", desk -> at(desk.office(), "/rapporter/fremmoede?aar=2027")),
    TIME_OFF_OF_THE_YEAR("", desk -> at(desk.office(), "/rapporter/tjenestefri?aar=2027")),
    DEVIATIONS("", desk -> at(desk.office(), "/rapporter/afvigelser?aar=2027")),
    OWN_ACCOUNT("Min konto", desk -> at(desk.office(), "/min-konto")),
    PASSWORD_NOT_CHANGED("Min konto", desk -> {
        Page page = at(desk.office(), "/min-konto");
        page.locator("#present").fill("noget helt andet");
        Desk.press(page, "Skift adgangskode");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }),
    OWN_CALENDAR("", desk -> at(desk.office(), "/kalender")),
    SHARED("", desk -> at(desk.office(), desk.sharedRoom().page())),
    SHARED_FORM("", desk -> at(desk.office(), desk.sharedRoom().page() + "/nyt")),
    SHARED_MARKED("", SharedState::marked),
    SHARED_READERS("", desk -> follow(at(desk.office(), desk.sharedRoom().page()), "a[href$='/laesere']")),
    SHARED_CHANGED("", desk -> follow(at(desk.office(), desk.sharedRoom().page()), "a[href$='/ret']")),
    SHARED_TAKEN_BACK("", desk -> follow(at(desk.office(), desk.sharedRoom().page()), "a[href$='/traek-tilbage']")),
    SHARED_SEARCH("", desk -> follow(at(desk.office(), desk.sharedRoom().page()), "a[href$='/delt/soeg']")),
    EVALUATION("", desk -> at(desk.stranger(), desk.sharedRoom().evaluation())),
    SHARED_DOOR("Efter mødet", desk -> at(desk.stranger(), desk.sharedRoom().link())),
    SHARED_BEHIND_THE_LINK("", SharedState::behindTheLink),
    NOT_FOUND("", desk -> at(desk.office(), "/findes-ikke")),
    NOT_ALLOWED("", desk -> at(desk.system(), "/personer"));

    private final String heading;
    private final Function<Desk, Page> way;

    State(String heading, Function<Desk, Page> way) {
        this.heading = heading;
        this.way = way;
    }

    /** Goes there, and makes sure that it is there. */
    Page open(Desk desk) {
        Page page = way.apply(desk);
        Locator title = page.locator("h1");
        if (!title.innerText().contains(heading)) {
            throw new AssertionError(name() + " is headed " + title.innerText() + " at " + page.url());
        }
        return page;
    }

    static Page person(Desk desk, String name) {
        return follow(at(desk.office(), "/personer?q=" + name), "main table a[href^='/personer/']");
    }

    private static Page network(Desk desk, String name) {
        return follow(at(desk.office(), "/netvaerk"), "main a[href^='/netvaerk/0']:has-text('" + name + "')");
    }

    /** A meeting of the first network there is. */
    private static Page meeting(Desk desk) {
        Page page = at(desk.office(), "/moeder?aar=2027");
        if (page.locator(".dates a[href^='/moeder/']").count() == 0) {
            follow(at(page, "/moeder/nyt"), "main a[href*='netvaerk=']");
            page.locator("[name=dag]").fill("09-02-2027");
            page.locator("[name=fra]").fill("15:15");
            page.locator("[name=til]").fill("17:15");
            page.locator("[name=grund]").fill("Intet kommunegruppemøde");
            page.locator("[name=tema]").fill("Alenearbejde");
            page.locator("button[value=gem]").click();
            page.getByRole(AriaRole.STATUS).waitFor();
            return page;
        }
        return follow(page, ".dates a[href^='/moeder/']");
    }

    /** A page about what the page shows. */
    private static Page below(Page page, String end) {
        page.navigate(page.url().replaceFirst("[?].*", "") + "/" + end);
        return page;
    }

    static Page open(Page page) {
        page.locator("details.more > summary").first().click();
        return page;
    }

    static Page at(Page page, String path) {
        page.navigate(path);
        return page;
    }

    static Page follow(Page page, String link) {
        page.locator(link).first().click();
        page.waitForLoadState();
        return page;
    }

    static String somebody() {
        return "ny" + UUID.randomUUID() + "@example.org";
    }
}
