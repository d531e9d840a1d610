package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about what is shared at a meeting. */
public enum SharingLabel implements Words {
    SHARED("Delt på mødet", "Shared at the meeting"),
    MEETINGS("Møder", "Meetings"),
    THE_MEETING("Mødet", "The meeting"),
    SHARE_SOMETHING("Del noget", "Share something"),
    ONE_MORE_THING("Del noget fra mødet", "Share something from the meeting"),
    WHAT_KIND("Hvad er det?", "What is it?"),
    CHOOSE_KIND("Vælg, hvad det er.", "Choose what it is."),
    TASK("Hvilken opgave handler det om?", "Which task is it about?"),
    TASK_HINT(
            "Skriv om arbejdet, så ingen kan kendes på det.",
            "Write about the work, so that nobody can be recognised."),
    WISH("Hvad vil I gerne have, at det bliver til?", "What would you like it to become?"),
    WISH_HINT("Må stå tomt.", "May be left empty."),
    NEXT_STEP("Et muligt næste skridt", "A possible next step"),
    NEXT_STEP_HINT(
            "En udfordring skal have et, eller et kryds nedenfor. Ellers må det stå tomt.",
            "A challenge must have one, or a tick below. Otherwise it may be left empty."),
    NOT_KNOWN("Ved ikke endnu", "Do not know yet"),
    NOT_KNOWN_WHY(
            "Så står det som noget, I kan tale om næste gang.", "Then it stands as something to talk about next time."),
    REASON("Hvorfor skal det stå der?", "Why must it stand there?"),
    REASON_HINT(
            "Kun hvis det, der er mærket, skal blive stående. Ellers ret teksten og send igen.",
            "Only if what is marked is to stay. Otherwise change the text and send again."),
    MARKED("Programmet har mærket", "The program has marked"),
    THE_RULE("Leveregel", "Ground rule"),
    WHO_MAY_READ("Hvem må læse det?", "Who may read it?"),
    CHOOSE_AUDIENCE("Vælg, hvem der må læse det.", "Choose who may read it."),
    PRESENT_WHY("Og den, der ledede mødet.", "And whoever led the meeting."),
    WHOLE_WHY(
            "Også dem, der ikke var med, og dem, der kommer til senere.",
            "Also those who were not there, and those who join later."),
    KEEP_OUT("Hold nogen uden for", "Keep somebody out"),
    KEEP_OUT_WHY(
            "For eksempel en kollega fra din egen arbejdsplads. De får ikke at vide, at det findes.",
            "For example a colleague from your own workplace. They are not told that it exists."),
    KEEP_OUT_TOO("Når hele netværket må læse: hold også uden for", "When the whole network may read: keep out as well"),
    KEEP_OUT_TOO_WHY(
            "De var ikke med på mødet. Andre deltagere står her kun, hvis de har sagt ja til at stå på deltagerlisten, "
                    + "eller du leder netværket.",
            "They were not at the meeting. Other participants stand here only if they agreed to stand on the "
                    + "participants' list, or you lead the network."),
    YES("ja", "yes"),
    SUCCESSORS("En senere facilitator må læse det", "A later facilitator may read it"),
    SUCCESSORS_WHY(
            "Uden krydset læser kun den, der ledede mødet.", "Without the tick only whoever led the meeting reads it."),
    SHARE_CONSEQUENCE(
            "Det gemmes under nøgle i højst tolv måneder. Du kan rette det og trække det tilbage.",
            "It is kept under a key for at most twelve months. You can change it and take it back."),
    SHARE("Del det", "Share it"),
    CHANGE("Ret", "Change"),
    CHANGE_IT("Ret det, der er delt", "Change what was shared"),
    CHANGE_CONSEQUENCE("De tidligere ord bliver slettet for altid.", "The former words are deleted for good."),
    KEEP_CHANGE("Gem det rettede", "Keep the change"),
    READERS("Vælg læsere", "Choose readers"),
    CHOOSE_READERS("Vælg, hvem der må læse det", "Choose who may read it"),
    READERS_CONSEQUENCE(
            "Det gælder fra nu af. Hvem der allerede har læst det, kan ikke ændres.",
            "It counts from now on. Who has read it already cannot be changed."),
    KEEP_READERS("Gem læserne", "Keep the readers"),
    TAKE_BACK("Træk tilbage", "Take back"),
    TAKE_IT_BACK("Træk det tilbage", "Take it back"),
    TAKE_BACK_CONSEQUENCE(
            "Det bliver slettet for altid og kommer ikke igen, når en sikkerhedskopi hentes frem. Hvad andre har læst, kan ikke tages tilbage. Har nogen gemt en gammel kopi sammen med nøglerne fra dengang, kan det læses i den, til nøglerne er skiftet.",
            "It is deleted for good and does not come back when a backup is restored. What others have read cannot be taken back. Where somebody kept an old copy together with the keys of that time, it can be read there until the keys are exchanged."),
    CONFIRMED("skal stå der", "is to stand"),
    CONFIRMED_BECAUSE("Skal stå der, fordi", "Is to stand, because"),
    YOU("dig", "you"),
    FACILITATOR("facilitator", "facilitator"),
    NOT_KEPT(
            "Netværkets leveregler siger, at der ikke gemmes noter.",
            "The network's ground rules say that no notes are kept."),
    WHO_CHANGES_THAT(
            "Det kan kontoret ændre med en ny udgave af levereglerne.",
            "The office can change that by a new edition of the ground rules."),
    PUBLISH_RULES("Udgiv nye leveregler", "Publish new ground rules"),
    ACKNOWLEDGE_FIRST(
            "Sig ja til netværkets gældende leveregler først. Så kan du læse og dele her.",
            "Acknowledge the network's ground rules in force first. Then you can read and share here."),
    SEE_THE_RULES("Læs og sig ja til levereglerne", "Read and acknowledge the ground rules"),
    ACKNOWLEDGE_BY_LINK(
            "Levereglerne er nye, siden du sagde ja til dem. Sig ja til dem igen, når du svarer på næste invitation, eller sig det til kredsens kontor. Så kan du læse og dele her.",
            "The ground rules are new since you acknowledged them. Acknowledge them when you answer the next invitation, or tell the office of the kreds. Then you can read and share here."),
    NOT_NOW(
            "Der kan ikke deles noget her nu. Det kan de, der var med, fra mødet er registreret som holdt, til det er afsluttet.",
            "Nothing can be shared here now. Those who were there can do so from when the meeting is recorded as held until it is closed."),
    WHO_SEES(
            "Hver af dem, der har delt noget, bestemmer, hvem der læser det. Kontoret, formanden og FU ser det ikke, og heller ikke, at det findes. Når du læser, bliver det skrevet ned.",
            "Each who shared something decides who reads it. The office, the chair and FU do not see it, nor that it exists. When you read, it is written down."),
    SEARCH_THE_NETWORK("Søg i det, der er delt i netværket", "Search what was shared in the network"),
    SEARCH("Søg i det, der er delt", "Search what was shared"),
    SEARCH_LEAD(
            "Til at svare en, der spørger, hvad der står om vedkommende. Alt, du må læse fra de dage, bliver åbnet, og det bliver skrevet ned.",
            "To answer somebody who asks what stands about them. Everything you may read of those days is opened, and that is written down."),
    WORDS_TO_FIND("Ord at søge efter", "Words to look for"),
    FROM_DAY("Møder fra og med", "Meetings from"),
    THROUGH_DAY("Møder til og med", "Meetings until the end of"),
    DO_SEARCH("Søg", "Search"),
    NOTHING_FOUND("Intet af det, du må læse, har de ord.", "Nothing that you may read has those words."),
    NETWORKS("Netværk", "Networks"),
    THE_NETWORK("Netværket", "The network"),
    ERASE("Slet det, personen har delt", "Delete what the person has shared"),
    ERASE_LEAD(
            "Når nogen beder om at få slettet det, de har delt på møder. Det slettes ulæst.",
            "When somebody asks for what they shared at meetings to be deleted. It is deleted unread."),
    ERASE_CONSEQUENCE(
            "Alt, personen har delt på møder, bliver slettet for altid og kommer ikke igen, når en sikkerhedskopi hentes frem. Har nogen gemt en gammel kopi sammen med nøglerne fra dengang, kan det læses i den, til nøglerne er skiftet.",
            "All that the person has shared at meetings is deleted for good and does not come back when a backup is restored. Where somebody kept an old copy together with the keys of that time, it can be read there until the keys are exchanged."),
    SHARED_BY_PERSON("Delt på møder", "Shared at meetings"),
    WHO_SEES_ERASED(
            "Du ser ikke, hvad der er delt, eller om der er noget.",
            "You do not see what was shared, or whether there is anything."),
    BACK_TO_PERSON("Tilbage til personen", "Back to the person");

    private final Sentence sentence;

    SharingLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
