package dk.amr.persistence.meeting;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

record AgendaItemRow(
        UUID meetingId,
        int position,
        UUID kredsId,
        String kind,
        int minutes,
        String title,
        @Nullable String themeTitle,
        @Nullable String themeArea,
        @Nullable String themeLevel,
        @Nullable String themePresenter,
        @Nullable String themeQuestions) {

    /** The rows of the meeting's agenda, counted from one. */
    static List<AgendaItemRow> of(NetworkMeeting meeting) {
        List<AgendaItem> items = meeting.agenda().items();
        return IntStream.range(0, items.size())
                .mapToObj(index -> of(meeting, index + 1, items.get(index)))
                .toList();
    }

    private static AgendaItemRow of(NetworkMeeting meeting, int position, AgendaItem item) {
        Theme theme = item.theme();
        return new AgendaItemRow(
                meeting.id().value(),
                position,
                meeting.kreds().value(),
                item.kind().name(),
                item.minutes(),
                item.title(),
                theme == null ? null : theme.title(),
                theme == null ? null : theme.area().name(),
                theme == null ? null : theme.level().name(),
                theme == null ? null : theme.presenter(),
                theme == null ? null : theme.questions());
    }

    AgendaItem toDomain() {
        return new AgendaItem(AgendaKind.valueOf(kind), minutes, title, theme());
    }

    private @Nullable Theme theme() {
        return themeTitle == null
                        || themeArea == null
                        || themeLevel == null
                        || themePresenter == null
                        || themeQuestions == null
                ? null
                : new Theme(
                        themeTitle,
                        WorkArea.valueOf(themeArea),
                        Level.valueOf(themeLevel),
                        themePresenter,
                        themeQuestions);
    }

    @Override
    public String toString() {
        return "AgendaItemRow[" + meetingId + ", " + position + "]";
    }
}
