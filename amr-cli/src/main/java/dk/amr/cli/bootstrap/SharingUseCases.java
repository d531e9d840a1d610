package dk.amr.cli.bootstrap;

import dk.amr.domain.confidentiality.key.ListKeys;
import dk.amr.domain.confidentiality.key.RotateKeys;
import dk.amr.domain.meeting.sharing.link.ChooseReadersByLink;
import dk.amr.domain.meeting.sharing.link.EnterShared;
import dk.amr.domain.meeting.sharing.link.LeaveShared;
import dk.amr.domain.meeting.sharing.link.LookAtSharedByLink;
import dk.amr.domain.meeting.sharing.link.ReadSharedLink;
import dk.amr.domain.meeting.sharing.link.RedactByLink;
import dk.amr.domain.meeting.sharing.link.SendSharedCode;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.link.WithdrawByLink;
import dk.amr.domain.meeting.sharing.room.ChooseReaders;
import dk.amr.domain.meeting.sharing.room.EraseShared;
import dk.amr.domain.meeting.sharing.room.LookAtShared;
import dk.amr.domain.meeting.sharing.room.RedactShared;
import dk.amr.domain.meeting.sharing.room.SearchShared;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import dk.amr.domain.meeting.sharing.room.WithdrawShared;
import dk.amr.domain.retention.RunRetention;
import java.util.List;

/** What can be done about what is shared at meetings, about the keys it lies under, and when its time is up. */
final class SharingUseCases {

    static final List<Class<?>> ALL = List.of(
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
            RotateKeys.class,
            ListKeys.class,
            RunRetention.class);

    private SharingUseCases() {}
}
