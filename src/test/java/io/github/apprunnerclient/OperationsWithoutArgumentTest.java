package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.internal.protocol.AllOperations;
import io.github.apprunnerclient.internal.protocol.ModelBuilders;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is required, nothing need be given. */
class OperationsWithoutArgumentTest {
    @RegisterExtension
    static final FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    @ParameterizedTest
    @ValueSource(classes = {AppRunnerOperations.class, AppRunnerAsyncOperations.class})
    void an_operation_needs_no_argument_if_its_request_has_no_required_member(Class<?> client) {
        Set<String> expected = new TreeSet<>();
        for (Operation<?, ?> operation : AllOperations.LIST) {
            if (nothingIsRequired(operation)) {
                String method = operation.requestParameter().replace("Request", "");
                expected.add(method);
                expected.add(method + "Paginator");
            }
        }

        assertThat(Arrays.stream(client.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getName)
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    private static boolean nothingIsRequired(Operation<?, ?> operation) {
        ModelBuilder request = (ModelBuilder) ModelBuilders.newBuilder(operation.name() + "Request");
        return request.schema().members().stream().noneMatch(Member::isRequired);
    }

    @Test
    void it_asks_for_what_a_request_with_nothing_set_asks_for() {
        AppRunnerClient client = appRunner.client();
        client.createConnection(r -> r.connectionName("mine").providerType(ProviderType.GITHUB));

        assertThat(client.listConnections().connectionSummaryList())
                .extracting(ConnectionSummary::connectionName)
                .containsExactly("mine");
        assertThat(client.listConnectionsPaginator().connectionSummaryList())
                .extracting(ConnectionSummary::connectionName)
                .containsExactly("mine");
    }
}
