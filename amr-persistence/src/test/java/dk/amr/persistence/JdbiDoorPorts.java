package dk.amr.persistence;

import com.google.inject.Injector;
import dk.amr.domain.access.account.AccountLetterRepository;
import dk.amr.domain.access.signin.SecondStepRepository;
import dk.amr.domain.kit.AllPorts;

/** The ports of the door among {@link JdbiPorts}. */
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
}
