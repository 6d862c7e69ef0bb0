package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.signer.AwsSignerExecutionAttribute;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.regions.Region;

/** Execution attributes that a user sets, and those by which an interceptor changes the signature. */
@SuppressWarnings("deprecation") // interceptors write the deprecated attributes as well
class CallAttributesTest {
    // The SDK allows a name once in a JVM.
    private static final ExecutionAttribute<String> OF_BOTH = new ExecutionAttribute<>("CallAttributesTest.both");
    private static final ExecutionAttribute<String> OF_CLIENT = new ExecutionAttribute<>("CallAttributesTest.client");
    private static final ExecutionAttribute<List<String>> NOTES = new ExecutionAttribute<>("CallAttributesTest.notes");

    @Test
    void attributes_of_the_request_beat_those_of_the_client_and_the_calls_own_beat_both() {
        List<String> seen = new ArrayList<>();
        ScriptedService service = new ScriptedService(o -> o.putExecutionAttribute(OF_BOTH, "client")
                        .putExecutionAttribute(OF_CLIENT, "client")
                        .putExecutionAttribute(SdkExecutionAttribute.OPERATION_NAME, "DeleteService")
                        .addExecutionInterceptor(reading(attributes -> {
                            seen.add(attributes.getAttribute(OF_BOTH));
                            seen.add(attributes.getAttribute(OF_CLIENT));
                            seen.add(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
                        })))
                .replies(200, ScriptedService.CREATED);

        service.createConnection(r -> r.overrideConfiguration(o -> o.putExecutionAttribute(OF_BOTH, "request")));

        assertThat(seen).containsExactly("request", "client", "CreateConnection");
    }

    @Test
    void one_calls_attributes_are_not_anothers() {
        List<Object> seen = new ArrayList<>();
        ScriptedService service = new ScriptedService(o -> o.addExecutionInterceptor(reading(attributes -> {
                    seen.add(attributes.getAttribute(NOTES));
                    attributes.putAttribute(NOTES, List.of("of an earlier call"));
                })))
                .replies(200, ScriptedService.CREATED)
                .replies(200, ScriptedService.CREATED);

        service.createConnection();
        service.createConnection();

        assertThat(seen).containsExactly(null, null);
    }

    @Test
    void an_interceptor_may_have_the_request_signed_otherwise() {
        ScriptedService service = new ScriptedService(o -> o.addExecutionInterceptor(reading(attributes -> attributes
                        .putAttribute(AwsSignerExecutionAttribute.SIGNING_REGION, Region.EU_WEST_1)
                        .putAttribute(AwsSignerExecutionAttribute.SERVICE_SIGNING_NAME, "other")
                        .putAttribute(
                                AwsSignerExecutionAttribute.AWS_CREDENTIALS,
                                AwsBasicCredentials.create("OTHERKEY", "SECRET")))))
                .replies(503, "{}")
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(service.requests)
                .hasSize(2)
                .allSatisfy(request -> assertThat(
                                request.firstMatchingHeader("Authorization").orElse(""))
                        .contains("Credential=OTHERKEY/")
                        .contains("/eu-west-1/other/aws4_request"));
    }

    @Test
    void fresh_credentials_sign_a_retry_and_are_what_interceptors_then_read() {
        List<String> read = new ArrayList<>();
        ScriptedService service = new ScriptedService(o -> o.addExecutionInterceptor(new ExecutionInterceptor() {
            @Override
            public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                read.add(attributes
                        .getAttribute(AwsSignerExecutionAttribute.AWS_CREDENTIALS)
                        .accessKeyId());
            }
        }));
        service.credentials = credentials("FIRSTKEY");
        service.thenDo(call -> {
                    service.credentials = credentials("SECONDKEY");
                    return call.broken(new IOException("broken"), ScriptedService.SENT);
                })
                .replies(200, ScriptedService.CREATED);

        service.createConnection();

        assertThat(service.requests)
                .extracting(
                        request -> request.firstMatchingHeader("Authorization").orElse(""))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Credential=FIRSTKEY/"),
                        second -> assertThat(second).contains("Credential=SECONDKEY/"));
        assertThat(read).containsExactly("FIRSTKEY", "SECONDKEY");
    }

    private static StaticCredentialsProvider credentials(String key) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(key, "SECRET"));
    }

    private static ExecutionInterceptor reading(Consumer<ExecutionAttributes> reader) {
        return new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                reader.accept(attributes);
            }
        };
    }
}
