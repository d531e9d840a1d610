package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.mandate.EndMandate;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.NewElection;
import dk.amr.domain.mandate.PauseMandate;
import dk.amr.domain.mandate.ResumeMandate;
import dk.amr.domain.mandate.TransferMandate;
import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the office itself enters of mandates, when somebody calls. */
final class SampleTurns {

    private static final int DAYS_UNTIL_ELECTED = 20;
    private static final int MONTHS_AWAY = 5;

    private final TransferMandate transferMandate;
    private final EndMandate endMandate;
    private final PauseMandate pauseMandate;
    private final ResumeMandate resumeMandate;

    @Inject
    SampleTurns(
            TransferMandate transferMandate,
            EndMandate endMandate,
            PauseMandate pauseMandate,
            ResumeMandate resumeMandate) {
        this.transferMandate = transferMandate;
        this.endMandate = endMandate;
        this.pauseMandate = pauseMandate;
        this.resumeMandate = resumeMandate;
    }

    /** Notes them all; those who move go to one of these workplaces, in another municipality. */
    void note(SampleDiary diary, List<SampleTurn> turns, List<SampleRow> places) {
        for (SampleTurn turn : turns) {
            switch (turn.kind()) {
                case MOVES -> diary.note(turn.day(), then -> transfer(then, turn, elsewhere(turn, places)));
                case GOES -> diary.note(turn.day(), then -> transfer(then, turn, null));
                case RESIGNS -> diary.note(turn.day(), then -> end(then, turn, EndReason.RESIGNED_AGREED));
                case IS_PROMOTED -> diary.note(turn.day(), then -> end(then, turn, EndReason.PROMOTED_TO_LEADER));
                case IS_AWAY -> away(diary, turn);
                case LEAVES_UNION -> throw new IllegalArgumentException("the union tells of it");
            }
        }
    }

    private void transfer(Caller then, SampleTurn turn, TransferMandate.@Nullable NewPlace to) {
        transferMandate.transfer(
                then, new TransferMandate.Request(turn.mandate(), then.day().minusDays(1), to, null));
    }

    private static TransferMandate.NewPlace elsewhere(SampleTurn turn, List<SampleRow> places) {
        SampleRow place = places.stream()
                .filter(each -> !each.text(RegisterColumn.MUNICIPALITY).equals(turn.municipality()))
                .skip(turn.day().getDayOfMonth())
                .findFirst()
                .orElse(places.getLast());
        LocalDate elected = turn.day().plusDays(DAYS_UNTIL_ELECTED / 2);
        return new TransferMandate.NewPlace(
                place.text(RegisterColumn.P_NUMBER),
                null,
                new NewElection(elected, turn.day().plusDays(DAYS_UNTIL_ELECTED), null, null, false));
    }

    private void end(Caller then, SampleTurn turn, EndReason reason) {
        endMandate.end(then, new EndMandate.Request(turn.mandate(), then.day(), reason, null));
    }

    private void away(SampleDiary diary, SampleTurn turn) {
        diary.note(
                turn.day(),
                then -> pauseMandate.pause(then, new PauseMandate.Request(turn.mandate(), then.day(), null)));
        diary.note(
                turn.day().plusMonths(MONTHS_AWAY),
                then -> resumeMandate.resume(then, new ResumeMandate.Request(turn.mandate(), then.day(), null)));
    }
}
