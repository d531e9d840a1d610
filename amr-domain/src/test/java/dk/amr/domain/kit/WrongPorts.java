package dk.amr.domain.kit;

import dk.amr.domain.person.InMemoryPersonRepository;
import dk.amr.domain.person.PersonRepository;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Ports in memory, of which one is wrong. */
final class WrongPorts {

    private WrongPorts() {}

    /** Right ports, but for those named. */
    static AllPorts of(Map<String, Object> wrong) {
        AllPorts right = InMemoryPorts.empty();
        return (AllPorts) Proxy.newProxyInstance(
                AllPorts.class.getClassLoader(), new Class<?>[] {AllPorts.class}, (proxy, port, arguments) -> {
                    Object instead = wrong.get(port.getName());
                    return instead == null ? port.invoke(right) : instead;
                });
    }

    static AllPorts withPeople(UnaryOperator<PersonRepository> wrong) {
        return of(Map.of("people", wrong.apply(new InMemoryPersonRepository())));
    }
}
