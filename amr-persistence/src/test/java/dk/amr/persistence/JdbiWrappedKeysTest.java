package dk.amr.persistence;

import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;

import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.domain.confidentiality.key.WrappedKeysContract;
import org.junit.jupiter.api.Nested;

final class JdbiWrappedKeysTest {

    private static WrappedKeys two(JdbiPorts ports) {
        givenTwoMeetings(ports).sharedItems().add(anItem(), aText("Vagtplanen"));
        ports.sharedItems().add(DestroyedForGood.elsewhere(), aText("Vagtplanen"));
        return ports.injector().getInstance(WrappedKeys.class);
    }

    @Nested
    final class InSqlite extends OnSqlite implements WrappedKeysContract {

        @Override
        public WrappedKeys twoUnderTheFirst() {
            return two(ports());
        }
    }

    @Nested
    final class InPostgresql extends OnPostgresql implements WrappedKeysContract {

        @Override
        public WrappedKeys twoUnderTheFirst() {
            return two(ports());
        }
    }
}
