package dk.amr.domain.access.audit;

final class PlainAuditSealTest implements AuditSealContract {

    @Override
    public AuditSeal seal() {
        return new PlainAuditSeal();
    }
}
