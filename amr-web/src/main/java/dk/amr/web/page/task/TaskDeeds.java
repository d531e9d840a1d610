package dk.amr.web.page.task;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;

/** What the one who looks may do about tasks. */
public record TaskDeeds(
        boolean maySendAll,
        boolean mayReport,
        boolean mayEstablish,
        boolean mayTickOff,
        boolean maySeeMessages,
        boolean maySeeWhatOthersLead) {

    public static TaskDeeds of(Gate gate, Caller caller) {
        return new TaskDeeds(
                admits(gate, caller, UseCase.SEND_OFFERS),
                admits(gate, caller, UseCase.REPORT_MANDATE),
                admits(gate, caller, UseCase.ESTABLISH_NETWORK),
                admits(gate, caller, UseCase.COMPLETE_TASK),
                admits(gate, caller, UseCase.LIST_OUTBOX),
                admits(gate, caller, UseCase.LOOK_AT_MEETING));
    }

    /** Whether the one who looks can do what such a task asks for, as far as its kind tells. */
    boolean mayDo(TaskKind kind) {
        return switch (kind) {
            case WELCOME_PACKAGE -> mayTickOff;
            case RE_ELECTION, BY_ELECTION -> mayReport;
            case NETWORK_NEEDED -> mayEstablish;
            case MESSAGE_FAILED -> maySeeMessages;
            case OFFER_DUE, FACILITATOR_NEEDED, MEETING_TO_SETTLE, INVITE_DUE -> true;
        };
    }

    /** Whether the page that such a task is done on opens to the one who looks. */
    boolean maySee(Task task) {
        return maySeeWhatOthersLead || !task.isLedByOthers();
    }

    /** Where somebody else has the way to a new network already. */
    TaskDeeds withoutEstablishing() {
        return new TaskDeeds(maySendAll, mayReport, false, mayTickOff, maySeeMessages, maySeeWhatOthersLead);
    }

    private static boolean admits(Gate gate, Caller caller, UseCase useCase) {
        return gate.admits(caller, useCase, Relation.OWN_KREDS);
    }
}
