package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.room.ChooseReaders;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.LookAtShared;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.RedactShared;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import dk.amr.domain.meeting.sharing.room.Wanted;
import dk.amr.domain.meeting.sharing.room.WithdrawShared;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.meeting.MeetingAddress;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** /api/v1/meetings/{meeting}/shared */
final class SharedApi implements Routes {

    private static final String ADDRESS = Router.API + "/meetings/{meeting}/shared";

    /** The words; {@code reason} where the guard marks something that must stand. */
    record WordsBody(
            @Nullable String kind,
            @Nullable String task,
            @Nullable String wish,
            @Nullable String nextStep,
            @Nullable String reason) {

        SharedText toText() {
            return new SharedText(
                    SharedKind.of(Body.need("kind", kind)),
                    Body.need("task", task),
                    orEmpty(wish),
                    orEmpty(nextStep),
                    orEmpty(reason));
        }

        private static String orEmpty(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }

        @Override
        public String toString() {
            return "WordsBody";
        }
    }

    /** Who may read; those who were there where nothing is said. */
    record ReadersBody(
            @Nullable String audience,
            @Nullable List<String> excluded,
            @Nullable Boolean isOpenToSuccessors) {

        Readership toReadership() {
            return new Readership(
                    audience == null ? Audience.PRESENT : Audience.of(audience),
                    Objects.requireNonNullElse(excluded, List.<String>of()).stream()
                            .map(PersonId::parse)
                            .collect(Collectors.toSet()),
                    Boolean.TRUE.equals(isOpenToSuccessors));
        }
    }

    /** Something new. */
    record ShareBody(@Nullable WordsBody words, @Nullable ReadersBody readers) {

        Draft toDraft() {
            return new Draft(
                    Body.need("words", words).toText(),
                    readers == null ? Readership.ofThosePresent() : readers.toReadership());
        }
    }

    /** What the caller sees of it all. */
    record RoomJsonView(boolean keepsNotes, boolean hasAcknowledged, boolean mayShare, List<SharedItemView> items) {

        RoomJsonView {
            items = List.copyOf(items);
        }

        static RoomJsonView of(RoomView view) {
            return new RoomJsonView(
                    view.keepsNotes(),
                    view.hasAcknowledged(),
                    view.mayShare(),
                    view.entries().stream().map(SharedItemView::of).toList());
        }
    }

    /** What was kept. */
    record NewSharedView(UUID id) {}

    private final LookAtShared lookAtShared;
    private final ShareItem shareItem;
    private final RedactShared redactShared;
    private final WithdrawShared withdrawShared;
    private final ChooseReaders chooseReaders;

    SharedApi(
            LookAtShared lookAtShared,
            ShareItem shareItem,
            RedactShared redactShared,
            WithdrawShared withdrawShared,
            ChooseReaders chooseReaders) {
        this.lookAtShared = lookAtShared;
        this.shareItem = shareItem;
        this.redactShared = redactShared;
        this.withdrawShared = withdrawShared;
        this.chooseReaders = chooseReaders;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LOOK_AT_SHARED, this::look);
        router.post(ADDRESS, UseCase.SHARE_ITEM, this::share);
        router.put(ADDRESS + "/{item}", UseCase.REDACT_SHARED, this::redact);
        router.delete(ADDRESS + "/{item}", UseCase.WITHDRAW_SHARED, this::withdraw);
        router.put(ADDRESS + "/{item}/readers", UseCase.CHOOSE_READERS, this::choose);
    }

    private Response look(Request request) {
        RoomShow.mustBeToday(request);
        return Response.json(RoomJsonView.of(lookAtShared.look(
                request.caller(), new LookAtShared.Request(MeetingAddress.of(request), Wanted.everything()))));
    }

    private Response share(Request request) {
        String meeting = MeetingAddress.of(request);
        SharedItemId id = shareItem.share(
                request.caller(),
                new ShareItem.Request(meeting, request.body(ShareBody.class).toDraft()));
        return Response.created(Router.API + "/meetings/" + meeting + "/shared", new NewSharedView(id.value()));
    }

    private Response redact(Request request) {
        redactShared.redact(
                request.caller(),
                new RedactShared.Request(
                        MeetingAddress.of(request),
                        RoomShow.item(request),
                        request.body(WordsBody.class).toText(),
                        request.ifMatch()));
        return Response.noContent();
    }

    private Response withdraw(Request request) {
        withdrawShared.withdraw(
                request.caller(), new WithdrawShared.Request(MeetingAddress.of(request), RoomShow.item(request)));
        return Response.noContent();
    }

    private Response choose(Request request) {
        chooseReaders.choose(
                request.caller(),
                new ChooseReaders.Request(
                        MeetingAddress.of(request),
                        RoomShow.item(request),
                        request.body(ReadersBody.class).toReadership(),
                        request.ifMatch()));
        return Response.noContent();
    }
}
