package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.meeting.sharing.OnlyItsAuthorDecides;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.code.CodeIsNeeded;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.SharedEntry;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.sharing.EntryCard;
import dk.amr.web.page.sharing.ItemForm;
import dk.amr.web.page.sharing.ReadersFields;
import dk.amr.web.page.sharing.ReadersForm;
import dk.amr.web.page.sharing.RoomAddress;
import dk.amr.web.page.sharing.RoomPage;
import dk.amr.web.page.sharing.WithdrawPage;
import dk.amr.web.page.text.SharingLabel;
import dk.amr.web.page.text.SharingLinkText;
import dk.amr.web.page.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows a room and its forms, to staff and behind a link alike; no title tells what stands there. */
final class RoomShow {

    private final Pages pages;

    RoomShow(Pages pages) {
        this.pages = pages;
    }

    /** Refuses to look at another day: the circle is as it is today, and whoever has left it reads no more (E17). */
    static void mustBeToday(Request request) {
        if (request.query("asOf").isPresent()) {
            throw new InvalidValue(
                    "circle-is-of-today",
                    new Sentence(
                            "Det, der er delt, vises kun, som det må læses i dag.",
                            "What is shared is shown only as it may be read today."));
        }
    }

    /** The item among what the reader may read; any other is not there. */
    static SharedEntry entry(RoomView view, Request request) {
        SharedItemId id = item(request);
        return view.entries().stream()
                .filter(entry -> entry.item().id().equals(id))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    /** The same, for something that its author alone decides. */
    static SharedEntry own(RoomView view, Request request) {
        SharedEntry entry = entry(view, request);
        if (!entry.isOwn()) {
            throw new OnlyItsAuthorDecides();
        }
        return entry;
    }

    static SharedItemId item(Request request) {
        return request.id("item", SharedItemId::parse);
    }

    Response room(Request request, RoomPage page) {
        return pages.show(request, title(request), "sharing/room", page);
    }

    Response writing(Request request, RoomAddress address, List<RoomView.Colleague> colleagues, Form form) {
        DeedPage.Matter matter = matter(request, address, SharingLabel.ONE_MORE_THING, form);
        String action = request.visitor().isPresent() ? address.anew() : address.room();
        ItemForm page = ItemForm.anew(matter, action, colleagues, form, request.language());
        return pages.show(form.status(), request, title(request), "sharing/form", page);
    }

    Response redaction(Request request, RoomAddress address, Form form) {
        DeedPage.Matter matter = matter(request, address, SharingLabel.CHANGE_IT, form);
        ItemForm page = ItemForm.redaction(matter, address.of(item(request), "ret"), form, request.language());
        return pages.show(form.status(), request, title(request), "sharing/form", page);
    }

    /** The form again, beside the words as they are now, for somebody who came too late. */
    Response redaction(Request request, RoomAddress address, SharedEntry now, Form typed) {
        Form stands = Typed.wordsOf(now);
        Form form = typed.with(Map.of(ItemForm.VERSION, stands.text(ItemForm.VERSION)));
        DeedPage.Matter matter = matter(request, address, SharingLabel.CHANGE_IT, form);
        ItemForm page = ItemForm.redaction(matter, address.of(item(request), "ret"), form, request.language())
                .beside(stands, form, request.language());
        return pages.show(form.status(), request, title(request), "sharing/form", page);
    }

    Response readers(Request request, RoomAddress address, RoomView view, Form typed) {
        Form stands = Typed.readersOf(entry(view, request));
        Form form = typed.isStale() ? typed.with(Map.of(ItemForm.VERSION, stands.text(ItemForm.VERSION))) : typed;
        Set<UUID> already = entry(view, request).item().circle().excluded();
        DeedPage.Matter matter = matter(request, address, SharingLabel.CHOOSE_READERS, form);
        ReadersForm page = ReadersForm.of(
                        matter,
                        address.of(item(request), "laesere"),
                        ReadersFields.of(form, view.colleagues(), already, request.language()),
                        form,
                        request.language())
                .beside(stands, form, request.language());
        return pages.show(form.status(), request, title(request), "sharing/readers", page);
    }

    Response withdrawal(Request request, RoomAddress address, SharedEntry entry, Form form) {
        DeedPage.Matter matter = matter(request, address, SharingLabel.TAKE_IT_BACK, form);
        WithdrawPage page = WithdrawPage.of(
                matter,
                address.of(item(request), "traek-tilbage"),
                EntryCard.alone(entry, request.language()),
                form,
                request.language());
        return pages.show(form.status(), request, title(request), "sharing/withdraw", page);
    }

    /** Behind a link the title is as neutral as the mail's subject (P12). */
    private static String title(Request request) {
        Words title = request.visitor().isPresent() ? SharingLabel.SHARED : SharingLinkText.AFTER;
        return title.in(request.language());
    }

    private static DeedPage.Matter matter(Request request, RoomAddress address, Words heading, Form form) {
        boolean hasTimedOut = form.broken() instanceof CodeIsNeeded;
        return new DeedPage.Matter(
                List.of(new DeedPage.Crumb(address.room(), title(request))),
                heading.in(request.language()),
                hasTimedOut ? SharingLinkText.VISIT_IS_OVER.in(request.language()) : null);
    }
}
