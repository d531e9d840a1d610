package dk.amr.web.page.sharing;

import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.SharingLabel;
import dk.amr.web.page.text.SharingText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was shared at a meeting, as far as the one who looks may read it.
 *
 * @param notice what is to be done first, or why nothing is kept
 * @param share where something new is written, for those who may
 * @param search where the whole network is searched, for whoever leads it
 * @param leave where a visit is ended, for a participant
 */
public record RoomPage(
        DeedPage.Matter matter,
        @Nullable String done,
        @Nullable String notice,
        EntryCard.@Nullable Way remedy,
        @Nullable String share,
        List<EntryCard> entries,
        @Nullable String search,
        @Nullable String leave) {

    public RoomPage {
        entries = List.copyOf(entries);
    }

    /**
     * For whoever leads the network.
     *
     * @param mayPublish whether he may also publish ground rules, and so let notes be kept
     */
    public static RoomPage ofStaff(
            RoomView view, RoomAddress address, boolean mayPublish, String done, Language language) {
        String network = view.meeting().network().value().toString();
        return new RoomPage(
                matter(view, staffCrumbs(view, language), language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                view.keepsNotes()
                        ? notice(view, SharingLabel.ACKNOWLEDGE_FIRST, language)
                        : SharingLabel.NOT_KEPT.in(language) + " " + SharingLabel.WHO_CHANGES_THAT.in(language),
                remedy(view, network, mayPublish, language),
                view.mayShare() ? address.anew() : null,
                cards(view, address, language),
                "/netvaerk/" + network + "/delt/soeg",
                null);
    }

    private static EntryCard.@Nullable Way remedy(
            RoomView view, String network, boolean mayPublish, Language language) {
        if (!view.keepsNotes()) {
            return mayPublish
                    ? new EntryCard.Way("/leveregler/ny?netvaerk=" + network, SharingLabel.PUBLISH_RULES.in(language))
                    : null;
        }
        return view.hasAcknowledged()
                ? null
                : new EntryCard.Way("/leveregler?netvaerk=" + network, SharingLabel.SEE_THE_RULES.in(language));
    }

    /** For a participant. */
    public static RoomPage behindLink(
            RoomView view, RoomAddress address, String leave, String done, Language language) {
        return new RoomPage(
                matter(view, List.of(), language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                notice(view, SharingLabel.ACKNOWLEDGE_BY_LINK, language),
                null,
                view.mayShare() ? address.anew() : null,
                cards(view, address, language),
                null,
                leave);
    }

    /** The way to the room, for whoever leads the network. */
    static List<DeedPage.Crumb> staffCrumbs(RoomView view, Language language) {
        return List.of(
                new DeedPage.Crumb("/moeder", SharingLabel.MEETINGS.in(language)),
                new DeedPage.Crumb("/moeder/" + view.meeting().id().value(), SharingLabel.THE_MEETING.in(language)));
    }

    private static DeedPage.Matter matter(RoomView view, List<DeedPage.Crumb> crumbs, Language language) {
        return new DeedPage.Matter(
                crumbs,
                SharingText.heading(view.entries().size(), language),
                SharingText.story(view.meeting().slot(), language));
    }

    private static @Nullable String notice(RoomView view, SharingLabel acknowledge, Language language) {
        if (!view.keepsNotes()) {
            return SharingLabel.NOT_KEPT.in(language);
        }
        if (!view.hasAcknowledged()) {
            return acknowledge.in(language);
        }
        return view.mayShare() ? null : SharingLabel.NOT_NOW.in(language);
    }

    private static List<EntryCard> cards(RoomView view, RoomAddress address, Language language) {
        return view.entries().stream()
                .map(entry -> EntryCard.of(entry, address, language))
                .toList();
    }

    @Override
    public String toString() {
        return "RoomPage";
    }
}
