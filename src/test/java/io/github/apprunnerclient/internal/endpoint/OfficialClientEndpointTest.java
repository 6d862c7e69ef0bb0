package io.github.apprunnerclient.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.AppRunnerClientBuilder;

/** The endpoint and signing region of the official client, as it sends them, are ours. */
class OfficialClientEndpointTest {
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "secret"));
    private static final List<Boolean> OFF_ON = List.of(false, true);

    private final Recorder recorder = new Recorder();

    @Test
    void every_region_with_every_flag_goes_where_the_official_client_goes() {
        List<Region> regions = new ArrayList<>(Region.regions());
        for (String region : List.of(
                "fips-us-east-1",
                "us-east-1-fips",
                "fips-us-gov-west-1",
                "us-fips-east-1",
                "fips-fips-us-east-1",
                "fips-aws-global",
                "us-newplace-9",
                "cn-new-9",
                "us-iso-new-1",
                "eusc-fr-west-1",
                "xx-new-1",
                "cn-1",
                "us-gov-a-b-1",
                "us-isox-east-1",
                "aws-eusc-global",
                "US-EAST-1")) {
            regions.add(Region.of(region));
        }

        for (Region region : regions) {
            for (boolean fips : OFF_ON) {
                for (boolean dualStack : OFF_ON) {
                    assertThat(EndpointResolver.resolve(region, fips, dualStack, null))
                            .as("%s, FIPS %s, dual-stack %s", region, fips, dualStack)
                            .isEqualTo(official(region, fips, dualStack, null));
                }
            }
        }
    }

    @Test
    void an_override_goes_where_the_official_client_goes() {
        for (String override : List.of(
                "https://example.com",
                "https://example.com/",
                "http://localhost:8080/a/b",
                "http://localhost:8080/a/b/",
                "http://localhost/a%20b",
                "http://localhost/a//b",
                "http://localhost/a?x=1&y=2",
                "http://localhost?x=1",
                "http://localhost/#fragment",
                "http://[::1]:99/",
                "HTTP://LOCALHOST")) {
            assertThat(EndpointResolver.resolve(Region.US_EAST_1, false, false, URI.create(override)))
                    .as(override)
                    .isEqualTo(official(Region.US_EAST_1, false, false, URI.create(override)));
        }
    }

    @Test
    void an_override_with_FIPS_or_dual_stack_fails_as_the_official_client_does() {
        URI override = URI.create("https://example.com");
        for (Region region : List.of(Region.US_EAST_1, Region.of("fips-us-east-1"))) {
            for (boolean fips : OFF_ON) {
                for (boolean dualStack : OFF_ON) {
                    Throwable ours = catchThrowable(() -> EndpointResolver.resolve(region, fips, dualStack, override));
                    Throwable official = catchThrowable(() -> official(region, fips, dualStack, override));
                    if (official == null) {
                        assertThat(ours).isNull();
                    } else {
                        assertThat(ours).hasSameClassAs(official).hasMessage(official.getMessage());
                    }
                }
            }
        }
    }

    @Test
    void a_region_that_is_no_host_label_fails_in_the_official_client_too() {
        for (String name : List.of("us east", "us/east", "us?", "us@example.com", "us:80", "us_east_1", "-us", "us-")) {
            Region region = Region.of(name);
            assertThat(catchThrowable(() -> official(region, false, false, null)))
                    .as(name)
                    .isInstanceOf(SdkClientException.class);
            assertThat(catchThrowable(() -> EndpointResolver.resolve(region, false, false, null)))
                    .isInstanceOf(SdkClientException.class);
        }
    }

    private Endpoint official(Region region, boolean fips, boolean dualStack, @Nullable URI override) {
        AppRunnerClientBuilder builder = AppRunnerClient.builder()
                .httpClient(recorder)
                .credentialsProvider(CREDENTIALS)
                .region(region)
                .dualstackEnabled(dualStack)
                .endpointOverride(override);
        // fipsEnabled(false) after a pseudo-region would switch its FIPS off again.
        if (fips) {
            builder.fipsEnabled(true);
        }
        try (AppRunnerClient client = builder.build()) {
            client.createConnection(request -> {});
        }
        String credential =
                recorder.request.firstMatchingHeader("Authorization").orElseThrow();
        return new Endpoint(recorder.request.getUri(), credential.split("/")[2]);
    }

    private static final class Recorder implements SdkHttpClient {
        private SdkHttpRequest request;

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest execution) {
            request = execution.httpRequest();
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(
                                    new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
