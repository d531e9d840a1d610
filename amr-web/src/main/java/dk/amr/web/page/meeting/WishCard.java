package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.SmallForm;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.OvertakenLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the AMRs of a network would like taken up.
 *
 * @param action where a new one is sent; absent for somebody who may not note any
 * @param meeting the id of the meeting on whose page they stand
 * @param first what somebody else decided first
 */
public record WishCard(
        List<Row> rows,
        @Nullable String action,
        String meeting,
        SmallForm form,
        @Nullable Overtaken first) {

    /** The names of the fields. */
    public static final String TEXT = "tekst";

    public static final String MEETING = "moede";
    public static final String ANSWER = "svar";

    /** Which wish was decided. */
    public static final String WISH = "oenske";

    /** A wish, with nobody's name; {@code action} is where a decision is sent, absent where there is none to make. */
    public record Row(
            String text,
            String state,
            boolean isOpen,
            @Nullable String action,
            int version) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    public WishCard {
        rows = List.copyOf(rows);
    }

    public static WishCard of(
            List<Wish> wishes,
            NetworkId network,
            MeetingDeeds deeds,
            String meeting,
            Form form,
            Form decided,
            Language language) {
        return new WishCard(
                wishes.stream().map(wish -> row(wish, deeds, language)).toList(),
                deeds.mayNoteWish() ? "/netvaerk/" + network.value() + "/oensker" : null,
                meeting,
                new SmallForm(
                        FormView.of(form, language),
                        List.of(Field.paragraphs(form, TEXT, MeetingLabel.WISH, language)
                                .hinted(MeetingLabel.WISH_HINT, language)
                                .required()),
                        Map.of(),
                        0),
                wishes.stream()
                        .filter(wish -> wish.id().value().toString().equals(decided.text(WISH)))
                        .findFirst()
                        .map(wish -> Optional.ofNullable(overtaken(wish, meeting, decided, language)))
                        .flatMap(first -> first)
                        .orElse(null));
    }

    private static @Nullable Overtaken overtaken(Wish wish, String meeting, Form decided, Language language) {
        String wanted = Wish.State.of(decided.text(ANSWER)).title().in(language);
        Overtaken first = Overtaken.in(
                decided,
                new Overtaken.Now(
                        OvertakenLabel.THE_WISH.in(language) + ": "
                                + wish.text().text(),
                        wish.state().title().in(language)),
                List.of(),
                wanted,
                "/moeder/" + meeting,
                language);
        return first == null
                ? null
                : first.pressing(
                        "/oensker/" + wish.id().value(),
                        Map.of(
                                MEETING,
                                meeting,
                                ANSWER,
                                decided.text(ANSWER),
                                "version",
                                String.valueOf(wish.version().number())));
    }

    private static Row row(Wish wish, MeetingDeeds deeds, Language language) {
        return new Row(
                wish.text().text(),
                wish.state().title().in(language),
                wish.state() == Wish.State.PROPOSED,
                deeds.mayDecide() ? "/oensker/" + wish.id().value() : null,
                wish.version().number());
    }

    @Override
    public String toString() {
        return "WishCard";
    }
}
