package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class OfferingPlacesTest {

    @Nested
    final class InSqlite extends OnSqlite implements OfferingPlaces {}

    @Nested
    final class InPostgresql extends OnPostgresql implements OfferingPlaces {}
}
