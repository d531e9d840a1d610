package dk.amr.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate before the reading rule: who may come to what is shared at all. */
final class SharedPolicyTest {

    private final Policy policy = new Policy();

    @ParameterizedTest
    @EnumSource(
            value = UseCase.class,
            names = {
                "LOOK_AT_SHARED",
                "SHARE_ITEM",
                "CHOOSE_READERS",
                "WITHDRAW_SHARED",
                "REDACT_SHARED",
                "SEARCH_SHARED"
            })
    void P7_what_is_shared_is_for_whoever_leads_the_network_and_for_nobody_else(UseCase useCase) {
        for (Role role : Role.values()) {
            assertThat(policy.decide(List.of(role), useCase, Relation.OWN_NETWORK))
                    .isEqualTo(role == Role.CONSULTANT ? Decision.ALLOW : Decision.CONCEAL);
            assertThat(policy.decide(List.of(role), useCase, Relation.OWN_KREDS))
                    .isEqualTo(Decision.CONCEAL);
            assertThat(policy.decide(List.of(role), useCase, Relation.OTHER_KREDS))
                    .isEqualTo(Decision.CONCEAL);
        }
    }
}
