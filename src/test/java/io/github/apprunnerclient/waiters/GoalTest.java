package io.github.apprunnerclient.waiters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.CustomDomainAssociationStatus;
import io.github.apprunnerclient.model.OperationStatus;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.VpcIngressConnectionStatus;
import io.github.apprunnerclient.waiters.Meaning.Verdict;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No status of the model is forgotten. */
class GoalTest {

    static Stream<Arguments> goals() {
        return Stream.of(
                arguments(Goal.CONNECTION_AVAILABLE, ConnectionStatus.knownValues()),
                arguments(Goal.CONNECTION_DELETED, ConnectionStatus.knownValues()),
                arguments(Goal.SERVICE_RUNNING, ServiceStatus.knownValues()),
                arguments(Goal.SERVICE_PAUSED, ServiceStatus.knownValues()),
                arguments(Goal.SERVICE_DELETED, ServiceStatus.knownValues()),
                arguments(Goal.OPERATION_SUCCEEDED, OperationStatus.knownValues()),
                arguments(Goal.CUSTOM_DOMAIN_ACTIVE, CustomDomainAssociationStatus.knownValues()),
                arguments(Goal.CUSTOM_DOMAIN_PENDING_VALIDATION, CustomDomainAssociationStatus.knownValues()),
                arguments(Goal.VPC_INGRESS_CONNECTION_AVAILABLE, VpcIngressConnectionStatus.knownValues()),
                arguments(Goal.VPC_INGRESS_CONNECTION_DELETED, VpcIngressConnectionStatus.knownValues()));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void a_goal_judges_every_status_that_the_model_has(Goal<?> goal, Set<Object> statuses) {
        assertThat(goal.meanings().keySet()).hasSameElementsAs((Set) statuses);
    }

    @ParameterizedTest
    @MethodSource("goals")
    void an_unknown_status_and_none_keep_waiting(Goal<?> goal) {
        assertThat(goal.meaning(null).verdict()).isEqualTo(Verdict.UNDER_WAY);
    }
}
