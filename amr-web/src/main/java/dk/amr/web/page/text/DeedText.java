package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;
import java.util.Map;
import java.util.Optional;

/** What is said after a deed, by the word that stands in the address. */
public final class DeedText {

    private static final Map<String, Sentence> DONE = Map.ofEntries(
            done(
                    "adgangskode",
                    "Adgangskoden er skiftet. Alle andre steder er du logget ud.",
                    "The password is changed. Everywhere else you are signed out."),
            done("totrin-fra", "Totrinslogin er slået fra.", "The second step is off."),
            done("logget-ud", "Du er logget ud der.", "You are signed out there."),
            done(
                    "logget-ud-andre",
                    "Du er logget ud alle andre steder. Her er du stadig logget ind.",
                    "You are signed out everywhere else. Here you are still signed in."),
            done("meldt", "Hvervet er meldt.", "The mandate is reported."),
            done("registrer", "Valget er registreret.", "The election is registered."),
            done("afvis", "Valget er afvist.", "The election is rejected."),
            done("genvalg", "Genvalget er meldt.", "The re-election is reported."),
            done("flyttet", "Flytningen er noteret.", "The move is noted."),
            done("ret", "Hvervet er rettet.", "The mandate is corrected."),
            done("rettet-person", "Navn og kontakt er rettet.", "Name and contact are corrected."),
            done(
                    "rettet-person-tilbud",
                    "Navn og kontakt er rettet. Er tilbuddet gået til en anden e-mail, så træk det tilbage nedenfor, og send"
                            + " det igen.",
                    "Name and contact are corrected. If the offer has left for another e-mail, withdraw it below and send it"
                            + " again."),
            done("afslut", "Hvervet har fået sin sidste dag.", "The mandate has got its last day."),
            done("orlov", "Orloven er noteret.", "The absence is noted."),
            done("tilbage", "Orloven er slut.", "The absence is over."),
            done(
                    "beskyttet",
                    "Kontakten er beskyttet: den står på ingen liste og i ingen udtræk.",
                    "The contact is protected: it stands on no list and in no export."),
            done("vist", "Kontakten vises igen.", "The contact is shown again."),
            done("oprettet", "Kommunegruppen er oprettet.", "The kommunegruppe is set up."),
            done("kommune", "Kommunen er lagt i gruppen.", "The municipality is in the group."),
            done("amr", "AMR hører med fra den dag.", "AMRs belong to it from that day."),
            done(
                    "netvaerk",
                    "Netværket er oprettet. Facilitatoren har ikke fået besked: sig det selv til vedkommende.",
                    "The network is established. The facilitator was not told: tell them yourself."),
            done(
                    "facilitator",
                    "Netværket har fået en ny facilitator. Ingen har fået besked: sig det selv til den nye, den tidligere og"
                            + " deltagerne.",
                    "The network has a new facilitator. Nobody was told: tell the new one, the former one and the"
                            + " participants yourself."),
            done("lukket", "Netværket har fået sin sidste dag.", "The network has got its last day."),
            done("forladt", "Det er noteret, at personen forlader netværket.", "The departure is noted."),
            done("kvitteret", "Kvitteringen er registreret.", "The acknowledgement is recorded."),
            done("svar", "Svaret er registreret.", "The answer is recorded."),
            done("tilbud", "Tilbuddet er på vej.", "The offer is on its way."),
            done(
                    "tilbud-fil",
                    "Tilbuddet bliver skrevet som fil inden for et minut. Ingen mail er sendt.",
                    "The offer is written as a file within a minute. No mail is sent."),
            done("trukket-tilbage", "Tilbuddet er trukket tilbage.", "The offer is withdrawn."),
            done("tjenestefri", "Ønsket om tjenestefri er noteret.", "The wish for time off is noted."),
            done("tjenestefri-svar", "Svaret om tjenestefri er registreret.", "The answer about time off is recorded."),
            done("brud", "Bruddet er noteret.", "The breach is noted."),
            done("advaret", "Advarslen er noteret.", "The warning is noted."),
            done("udeluk", "Dit ja til udelukkelse er noteret.", "Your agreement to the removal is noted."),
            done("samtykke", "Samtykket er registreret.", "The consent is recorded."),
            done(
                    "tilbagekaldt",
                    "Adressen er lukket. Ingen kalender henter møderne med den længere.",
                    "The address is closed. No calendar fetches the meetings by it any more."),
            done("udgivet", "Udgaven er udgivet.", "The edition is published."),
            done("planlagt", "Mødet er planlagt.", "The meeting is planned."),
            done(
                    "planlagt-egne-punkter",
                    "Mødet er planlagt med punkterne, som du rettede dem. Skabelonen, du valgte til sidst, er ikke brugt.",
                    "The meeting is planned with the parts as you changed them. The template you chose last is not used."),
            done("inviteret", "Invitationerne er på vej.", "The invitations are on their way."),
            done(
                    "inviteret-for-sent",
                    "De står som inviteret. Mødet er begyndt, så der er ikke sendt nogen mails.",
                    "They are down as invited. The meeting has begun, so no mails were sent."),
            done(
                    "inviteret-fil",
                    "Invitationerne bliver skrevet som filer inden for et minut. Ingen mail er sendt.",
                    "The invitations are written as files within a minute. No mail is sent."),
            done("flyttet-moede", "Mødet er flyttet.", "The meeting is moved."),
            done("rettet-moede", "Mødet er rettet.", "The meeting is changed."),
            done("aflyst", "Mødet er aflyst.", "The meeting is called off."),
            done("fremmoede", "Fremmødet er gemt.", "Attendance is kept."),
            done("afsluttet", "Mødet er afsluttet.", "The meeting is closed."),
            done("oenske", "Ønsket er gemt.", "The wish is kept."),
            done("afgjort", "Det er noteret ved ønsket.", "It is noted with the wish."),
            done("kommunegruppemoede", "Kommunegruppemødet er planlagt.", "The kommunegruppemøde is planned."),
            done("holdt", "Kommunegruppemødet er registreret som holdt.", "The kommunegruppemøde is recorded as held."),
            done("kommunegruppemoede-aflyst", "Kommunegruppemødet er aflyst.", "The kommunegruppemøde is called off."),
            done("faerdig", "Opgaven er krydset af.", "The task is ticked off."),
            done(
                    "delt",
                    "Det er delt. De, der var med, læser det ved det link, de fik på mail efter mødet, når de har sagt ja til de leveregler, der gælder nu.",
                    "It is shared. Those who were there read it by the link they got by mail after the meeting, once they have said yes to the ground rules in force now."),
            done(
                    "delt-alle",
                    "Det er delt. De, der var med, læser det ved det link, de fik på mail efter mødet. De andre, der må læse det, får nu et link på mail. Den, der ikke har sagt ja til de leveregler, der gælder nu, kan først læse det bagefter.",
                    "It is shared. Those who were there read it by the link they got by mail after the meeting. The others who may read it now get a link by mail. Whoever has not said yes to the ground rules in force now can read it only after that."),
            done("delt-laesere", "Det er gemt, hvem der må læse det.", "Who may read it is kept."),
            done(
                    "delt-ret",
                    "Det er rettet, og de tidligere ord er slettet.",
                    "It is changed, and the former words are deleted."),
            done("delt-tilbage", "Det er slettet for altid.", "It is deleted for good."),
            done(
                    "sendt",
                    "De, der ventede, er taget. Hvor langt hver besked er kommet, står herunder.",
                    "Those that waited have been taken. The list below shows how each message fared."),
            done("proev-igen", "Beskeden prøves igen.", "The message is tried again."));

    private DeedText() {}

    public static Optional<Sentence> done(String word) {
        return Optional.ofNullable(DONE.get(word));
    }

    private static Map.Entry<String, Sentence> done(String word, String danish, String english) {
        return Map.entry(word, new Sentence(danish, english));
    }
}
