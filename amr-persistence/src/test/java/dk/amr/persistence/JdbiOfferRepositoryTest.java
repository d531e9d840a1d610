package dk.amr.persistence;

import dk.amr.domain.offer.OfferRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiOfferRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements OfferRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements OfferRepositoryContract {}
}
