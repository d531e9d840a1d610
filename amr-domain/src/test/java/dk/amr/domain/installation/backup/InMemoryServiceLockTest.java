package dk.amr.domain.installation.backup;

final class InMemoryServiceLockTest implements ServiceLockContract {

    private final ServiceLock lock = new InMemoryServiceLock();

    @Override
    public ServiceLock lock() {
        return lock;
    }
}
