package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class WhatMustNeverBeTest {

    @Nested
    final class InSqlite extends OnSqlite implements WhatMustNeverBe {}

    @Nested
    final class InPostgresql extends OnPostgresql implements WhatMustNeverBe {}
}
