package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies of the manual's page on IAM can be pasted. */
class IamPoliciesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> OF_IAM = Set.of("iam:PassRole", "iam:CreateServiceLinkedRole");

    static List<JsonNode> policies() throws IOException {
        List<JsonNode> policies = new ArrayList<>();
        for (String block : CodeBlocks.of(Path.of("src/site/markdown/iam.md"), "json")) {
            policies.add(MAPPER.readTree(block));
        }
        return policies;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_statement_allows_actions_on_a_resource(JsonNode policy) {
        assertThat(policy.path("Version").textValue()).isEqualTo("2012-10-17");
        assertThat(policy.path("Statement")).isNotEmpty().allSatisfy(statement -> {
            assertThat(statement.path("Effect").textValue()).isEqualTo("Allow");
            assertThat(statement.path("Action")).isNotEmpty();
            assertThat(statement.path("Resource").textValue()).matches("\\*|arn:aws:\\S+");
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_action_is_an_operation_of_the_service(JsonNode policy) throws IOException {
        Set<String> known = new TreeSet<>(OF_IAM);
        operations().forEach(operation -> known.add("apprunner:" + operation));

        assertThat(actions(policy)).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void who_reads_everything_may_describe_and_list_everything() throws IOException {
        List<String> reading = operations().stream()
                .filter(operation -> operation.matches("(Describe|List).*"))
                .map(operation -> "apprunner:" + operation)
                .toList();

        assertThat(policies()).anySatisfy(policy -> assertThat(actions(policy)).containsExactlyElementsOf(reading));
    }

    private static List<String> actions(JsonNode policy) {
        List<String> actions = new ArrayList<>();
        policy.path("Statement")
                .forEach(statement -> statement.path("Action").forEach(action -> actions.add(action.textValue())));
        return actions;
    }

    private static Set<String> operations() throws IOException {
        Set<String> names = new TreeSet<>();
        MAPPER.readTree(Path.of("src/model/apprunner.json").toFile())
                .path("operations")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }
}
