package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apprunnerclient.testkit.Shape.ListOf;
import io.github.apprunnerclient.testkit.Shape.MapOf;
import io.github.apprunnerclient.testkit.Shape.Member;
import io.github.apprunnerclient.testkit.Shape.Structure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated constraints cover the whole model, and a request is checked against all that is in it. */
class ShapesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> shapes() throws IOException {
        return names("shapes");
    }

    static Stream<String> operations() throws IOException {
        return names("operations");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_a_shape_refers_to_is_there(String name) {
        Shape shape = Shapes.named(name);

        if (shape instanceof Structure structure) {
            assertThat(structure.members()).extracting(Member::shape).allSatisfy(Shapes::named);
        } else if (shape instanceof ListOf list) {
            Shapes.named(list.element());
        } else if (shape instanceof MapOf map) {
            Shapes.named(map.key());
            Shapes.named(map.value());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_names_the_first_required_member_that_is_missing(String operation) throws IOException {
        JsonNode required = model().at("/shapes/" + operation + "Request/required");
        Shape request = Shapes.named(operation + "Request");

        if (required.isEmpty()) {
            request.check("", Map.of());
        } else {
            assertThatThrownBy(() -> request.check("", Map.of()))
                    .isInstanceOf(ServiceFault.class)
                    .extracting(Throwable::getMessage)
                    .isIn(texts(required).map(member -> member + " is missing").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_pattern_of_the_model_compiles_in_Java(String name) {
        if (Shapes.named(name) instanceof Shape.Text text) {
            Pattern.compile(text.pattern());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CreateService | {"ServiceName":"abcd","SourceConfiguration":{"ImageRepository":{"ImageIdentifier":""}}} | SourceConfiguration.ImageRepository.ImageIdentifier has 0 characters, not 1 to 1024
            CreateService | {"ServiceName":"abcd","SourceConfiguration":{"CodeRepository":{"RepositoryUrl":"x","SourceCodeVersion":{"Type":"TAG","Value":"x"}}}} | SourceConfiguration.CodeRepository.SourceCodeVersion.Type is none of [BRANCH]
            CreateService | {"ServiceName":"abcd","SourceConfiguration":{},"HealthCheckConfiguration":{"Path":""}} | HealthCheckConfiguration.Path has 0 characters, not at least 1
            CreateService | {"ServiceName":"a b c"} | ServiceName does not match [A-Za-z0-9][A-Za-z0-9-_]{3,39}
            CreateService | {"ServiceName":"abcd","SourceConfiguration":{"ImageRepository":{"ImageIdentifier":"public.ecr.aws/a/b","ImageRepositoryType":"ECR_PUBLIC","ImageConfiguration":{"RuntimeEnvironmentVariables":{"":"x"}}}}} | SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables (a key) has 0 characters, not 1 to 51200
            CreateAutoScalingConfiguration | {"AutoScalingConfigurationName":"abcd","MaxSize":0} | MaxSize is 0, not at least 1
            CreateAutoScalingConfiguration | {"AutoScalingConfigurationName":"abcd","MinSize":26} | MinSize is 26, not 1 to 25
            CreateVpcConnector | {"VpcConnectorName":"abcd","Subnets":["a",null]} | NULL_VALUE can not be converted to a String at Subnets[1]
            DeleteAutoScalingConfiguration | {"AutoScalingConfigurationArn":"arn:aws:apprunner:us-east-1:123456789012:x","DeleteAllRevisions":"yes"} | STRING_VALUE can not be converted to a Boolean at DeleteAllRevisions
            """)
    void a_rule_is_checked_wherever_it_stands(String operation, String body, String message) throws IOException {
        Object request = Json.parse(body.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Shapes.named(operation + "Request").check("", request))
                .isInstanceOf(ServiceFault.class)
                .hasMessage(message);
    }

    private static Stream<String> names(String part) throws IOException {
        return model().get(part).properties().stream().map(Map.Entry::getKey);
    }

    private static Stream<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(i -> array.get(i).textValue());
    }

    private static JsonNode model() throws IOException {
        return JSON.readTree(new File("src/model/apprunner.json"));
    }
}
