package io.github.apprunnerclient.waiters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.CustomDomainAssociationStatus;
import io.github.apprunnerclient.model.OperationStatus;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.VpcIngressConnectionStatus;
import io.github.apprunnerclient.waiters.Meaning.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler sees to it that a goal judges every status that the model has. */
class GoalTest {

    static Stream<Arguments> goals() {
        return Stream.of(
                arguments(Goal.CONNECTION_AVAILABLE, ConnectionStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.CONNECTION_DELETED, ConnectionStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.SERVICE_RUNNING, ServiceStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.SERVICE_PAUSED, ServiceStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.SERVICE_DELETED, ServiceStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.OPERATION_SUCCEEDED, OperationStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.CUSTOM_DOMAIN_ACTIVE, CustomDomainAssociationStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.CUSTOM_DOMAIN_PENDING_VALIDATION, CustomDomainAssociationStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.VPC_INGRESS_CONNECTION_AVAILABLE, VpcIngressConnectionStatus.UNKNOWN_TO_SDK_VERSION),
                arguments(Goal.VPC_INGRESS_CONNECTION_DELETED, VpcIngressConnectionStatus.UNKNOWN_TO_SDK_VERSION));
    }

    @ParameterizedTest
    @MethodSource("goals")
    <S extends Enum<S>> void an_unknown_status_and_none_keep_waiting(Goal<S> goal, S unknown) {
        assertThat(goal.meaning(unknown).verdict()).isEqualTo(Verdict.UNDER_WAY);
        assertThat(goal.meaning(null).verdict()).isEqualTo(Verdict.UNDER_WAY);
    }
}
