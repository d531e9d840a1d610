package dk.amr.web;

import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.delivery.RetryMessage;
import dk.amr.domain.guard.GuardOfNetwork;
import dk.amr.domain.meeting.sharing.code.CodeLetters;
import dk.amr.domain.meeting.sharing.code.Codes;
import dk.amr.domain.meeting.sharing.invite.SharedLetters;
import dk.amr.domain.meeting.sharing.invite.SharedPost;
import dk.amr.domain.meeting.sharing.invite.WiderCircle;
import dk.amr.domain.meeting.sharing.link.ChooseReadersByLink;
import dk.amr.domain.meeting.sharing.link.EnterShared;
import dk.amr.domain.meeting.sharing.link.LeaveShared;
import dk.amr.domain.meeting.sharing.link.LookAtSharedByLink;
import dk.amr.domain.meeting.sharing.link.ReadSharedLink;
import dk.amr.domain.meeting.sharing.link.RedactByLink;
import dk.amr.domain.meeting.sharing.link.SendSharedCode;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.link.SharedByLink;
import dk.amr.domain.meeting.sharing.link.WithdrawByLink;
import dk.amr.domain.meeting.sharing.room.ChooseReaders;
import dk.amr.domain.meeting.sharing.room.Colleagues;
import dk.amr.domain.meeting.sharing.room.EraseShared;
import dk.amr.domain.meeting.sharing.room.LookAtShared;
import dk.amr.domain.meeting.sharing.room.Reading;
import dk.amr.domain.meeting.sharing.room.RedactShared;
import dk.amr.domain.meeting.sharing.room.Room;
import dk.amr.domain.meeting.sharing.room.SearchShared;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import dk.amr.domain.meeting.sharing.room.TaskNotPerson;
import dk.amr.domain.meeting.sharing.room.WithdrawShared;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import java.util.List;

/** The use cases of what is shared at meetings and of the mails that leave, and what they share. */
final class PartsOfSharing {

    static final List<Class<?>> ALL = List.of(
            GuardOfNetwork.class,
            ReadingRule.class,
            Codes.class,
            CodeLetters.class,
            SharedPost.class,
            WiderCircle.class,
            SharedLetters.class,
            SharedByLink.class,
            Standpoint.class,
            Colleagues.class,
            TaskNotPerson.class,
            Reading.class,
            Room.class,
            LookAtShared.class,
            ShareItem.class,
            ChooseReaders.class,
            WithdrawShared.class,
            RedactShared.class,
            SearchShared.class,
            EraseShared.class,
            ReadSharedLink.class,
            SendSharedCode.class,
            EnterShared.class,
            LookAtSharedByLink.class,
            ShareByLink.class,
            ChooseReadersByLink.class,
            WithdrawByLink.class,
            RedactByLink.class,
            LeaveShared.class,
            ListOutbox.class,
            RetryMessage.class,
            DeliverOutbox.class);

    private PartsOfSharing() {}
}
