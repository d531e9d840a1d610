package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class WhatMustNeverBeInMeetingsTest {

    @Nested
    final class InSqlite extends OnSqlite implements WhatMustNeverBeInMeetings {}

    @Nested
    final class InPostgresql extends OnPostgresql implements WhatMustNeverBeInMeetings {}
}
