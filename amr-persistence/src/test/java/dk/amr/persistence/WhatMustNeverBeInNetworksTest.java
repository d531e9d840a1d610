package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class WhatMustNeverBeInNetworksTest {

    @Nested
    final class InSqlite extends OnSqlite implements WhatMustNeverBeInNetworks {}

    @Nested
    final class InPostgresql extends OnPostgresql implements WhatMustNeverBeInNetworks {}
}
