package dk.amr.persistence;

import com.google.inject.Injector;
import dk.amr.domain.access.account.AccountLetterRepository;
import dk.amr.domain.access.signin.SecondStepRepository;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.register.undo.ImportHistory;

/** The ports of the door among {@link JdbiPorts}, and that of what was imported. */
interface JdbiDoorPorts extends AllPorts {

    Injector injector();

    @Override
    default SecondStepRepository secondSteps() {
        return injector().getInstance(SecondStepRepository.class);
    }

    @Override
    default AccountLetterRepository accountLetters() {
        return injector().getInstance(AccountLetterRepository.class);
    }

    @Override
    default ImportHistory imports() {
        return injector().getInstance(ImportHistory.class);
    }
}
