package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages on which a meeting is planned. */
public enum PlanLabel implements Words {
    PLAN_A_MEETING("Planlæg et møde", "Plan a meeting"),
    PLAN_THE_MEETING("Planlæg mødet", "Plan the meeting"),
    PREVIEW("Se mødet først", "See the meeting first"),
    PREVIEW_HINT(
            "Ser du det først, står det øverst på siden, og intet er gemt endnu.",
            "When you see it first, it stands at the top of the page, and nothing is kept yet."),
    SAVE_CHANGES("Gem ændringerne", "Keep the changes"),
    AFTER_SAME_DAY("Det, der ligger samme dag", "The one of the same day"),
    AFTER_HINT("Findes der intet, så skriv grunden nedenfor.", "If there is none, give the reason below."),
    PLAN_GROUP_MEETING(
            "Planlæg et kommunegruppemøde (i en ny fane; det, du har skrevet her, bliver stående)",
            "Plan a kommunegruppemøde (in a new tab; what you wrote here stays)"),
    TIME_AND_PLACE("Hvornår og hvor", "When and where"),
    DAY("Dag", "Day"),
    PLACE_HINT(
            "Adresse og lokale, eller linket til et onlinemøde. Kan vente, til der inviteres.",
            "Address and room, or the link of an online meeting. It can wait until people are invited."),
    CO_FACILITATOR_HINT(
            "Navn eller e-mail på en kollega med konto, hvis der er to. Der går ingen mail til kollegaen; mødet står i kalenderen hos den, der har hentet sin adresse under Din kalender.",
            "The name or e-mail of a colleague with an account, if there are two. No mail goes to the colleague; the "
                    + "meeting stands in the calendar of whoever has fetched their address under Your calendar."),
    THE_THEME("Temaet", "The theme"),
    THEME_HINT(
            "Cirka en halv time. Uden tema kan der ikke inviteres.",
            "About half an hour. Without a theme nobody can be invited."),
    THEME_TITLE("Overskrift", "Title"),
    THEME_AREA("Område", "Area"),
    THEME_LEVEL("Arbejdsmiljøarbejde", "Work for the work environment"),
    THEME_PRESENTER("Oplæg ved", "Presented by"),
    THEME_PRESENTER_HINT("Tom, når konsulenten selv holder det.", "Empty when the consultant does it."),
    THEME_QUESTIONS("To-tre spørgsmål at tænke over på forhånd", "Two or three questions to think of beforehand"),
    THEME_MINUTES("Minutter til temaet", "Minutes for the theme"),
    THE_AGENDA("Dagsordenen", "The agenda"),
    AGENDA_HINT(
            "Et punkt på hver linje. Tomme linjer springes over. Er alle tomme, fyldes de med skabelonen. Vælger du en anden skabelon, fyldes de igen, så længe du ikke har rettet i dem.",
            "One part a line. Empty lines are left out. If all are empty, the template fills them. If you choose another template, they are filled anew as long as you have not changed them."),
    LINES_ARE_KEPT(
            "Du har rettet i punkterne, så de er beholdt, og skabelonen, du har valgt nu, er ikke brugt. Tøm dem alle, hvis den skal fylde dem.",
            "You have changed the parts, so they are kept, and the template that is chosen now is not used. Empty them all if it is to fill them."),
    WRITE_THE_PARTS("Skriv punkterne selv", "Write the parts yourself"),
    MORE_PARTS("Flere punkter", "More parts"),
    TEMPLATE("Skabelon", "Template"),
    NO_TEMPLATE("ingen", "none"),
    THEME_IN_ROW(
            "Temaet kommer i det første oplæg eller den første undervisning.",
            "The theme comes in the first presentation or teaching."),
    ROW("Punkt", "Part"),
    CHOOSE("vælg", "choose"),
    ROW_NEEDS_MINUTES("Skriv, hvor mange minutter punktet varer.", "Write how many minutes the part takes."),
    ROW_NEEDS_KIND("Vælg, hvad punktet er.", "Choose what the part is."),
    PREVIEW_HEADING("Sådan bliver mødet", "This is the meeting"),
    NOTHING_TO_NOTICE("Der er intet at bemærke.", "There is nothing to notice."),
    WHICH_NETWORK("Hvilket netværk skal mødes?", "Which network is to meet?"),
    NO_NETWORK_TO_PLAN("Der er intet netværk, du kan planlægge for.", "There is no network that you can plan for."),
    PLAN_CONSEQUENCE(
            "Mødet står i årets plan. Ingen får besked, før der inviteres.",
            "The meeting stands in the plan of the year. Nobody is told until the invitations go out."),
    REVISE_CONSEQUENCE(
            "Inviterede får kun besked, hvis stedet er et andet.",
            "Those invited are told only if the place is another.");

    private final Sentence sentence;

    PlanLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
