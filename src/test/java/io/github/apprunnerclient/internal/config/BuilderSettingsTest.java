package io.github.apprunnerclient.internal.config;

import static io.github.apprunnerclient.internal.config.Settings.inProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.client.config.AwsAdvancedClientOption;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;

/** What the builder says is what the client does. */
class BuilderSettingsTest {

    @Test
    void with_nothing_said_the_SDKs_defaults_hold() {
        Settings settings = Settings.of(o -> {});

        assertThat(settings.endpoint()).isEqualTo("https://apprunner.us-east-1.amazonaws.com/");
        assertThat(settings.retryStrategy()).isEqualTo("DefaultLegacyRetryStrategy");
        assertThat(settings.maxAttempts()).isEqualTo(4);
        assertThat(settings.settings().apiCallTimeout()).isNull();
        assertThat(settings.settings().apiCallAttemptTimeout()).isNull();
        assertThat(settings.settings().headers()).isEmpty();
        assertThat(settings.resolver().connectTimeout()).isNull();
    }

    @Test
    void time_outs_and_headers_are_taken() {
        ClientSettings settings = Settings.of(o -> o.apiCallTimeout(Duration.ofSeconds(3))
                        .apiCallAttemptTimeout(Duration.ofSeconds(2))
                        .putHeader("x-mine", List.of("a", "b")))
                .settings();

        assertThat(settings.apiCallTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.apiCallAttemptTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.headers()).containsEntry("x-mine", List.of("a", "b"));
    }

    @Test
    void a_retry_strategy_may_be_an_instance() {
        var mine = StandardRetryStrategy.builder()
                .maxAttempts(7)
                .useClientDefaults(false)
                .build();

        assertThat(Settings.of(o -> o.retryStrategy(mine))
                        .settings()
                        .retryStrategy()
                        .get())
                .isSameAs(mine);
    }

    @Test
    void a_retry_strategy_may_be_a_mode() {
        assertThat(Settings.of(o -> o.retryStrategy(RetryMode.STANDARD)).maxAttempts())
                .isEqualTo(3);
        assertThat(Settings.of(o -> o.retryStrategy(RetryMode.LEGACY)).maxAttempts())
                .isEqualTo(4);
        assertThat(Settings.of(o -> o.retryStrategy(RetryMode.ADAPTIVE_V2)).retryStrategy())
                .isEqualTo("DefaultAdaptiveRetryStrategy");
    }

    @Test
    @SuppressWarnings("deprecation")
    void the_adaptive_mode_that_gave_way_to_another_acts_as_that() {
        assertThat(Settings.of(o -> o.retryStrategy(RetryMode.ADAPTIVE)).retryStrategy())
                .isEqualTo("DefaultAdaptiveRetryStrategy");

        Settings ofPolicy = Settings.of(o -> o.retryPolicy(
                RetryPolicy.builder(RetryMode.ADAPTIVE).numRetries(5).build()));

        assertThat(ofPolicy.retryStrategy()).isEqualTo("DefaultAdaptiveRetryStrategy");
        assertThat(ofPolicy.maxAttempts()).isEqualTo(6);
    }

    @Test
    void a_retry_strategy_may_be_changed_in_place() {
        assertThat(Settings.of(o -> o.retryStrategy(b -> b.maxAttempts(9))).maxAttempts())
                .isEqualTo(9);
    }

    @Test
    void the_user_agent_has_the_users_prefix_suffix_and_app_id() {
        String userAgent = Settings.of(o -> o.putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_PREFIX, "before")
                        .putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX, "after")
                        .appId("my-app"))
                .userAgent();

        assertThat(userAgent)
                .startsWith("before apprunner-client-java/")
                .contains(" app/my-app m/")
                .endsWith(" after");
    }

    @Test
    void the_version_is_the_builds() {
        assertThat(UserAgent.VERSION).isEqualTo(System.getProperty("project.version"));
    }

    @Test
    void an_endpoint_override_beats_everything() {
        assertThat(Settings.of(
                                Region.US_EAST_1,
                                URI.create("http://localhost:8080"),
                                null,
                                null,
                                inProfile("[default]", "endpoint_url = http://profile"))
                        .endpoint())
                .isEqualTo("http://localhost:8080/");
    }

    @Test
    void another_profile_may_be_named() {
        Settings settings = Settings.of(o -> {
            inProfile("[default]", "endpoint_url = http://default", "[profile mine]", "endpoint_url = http://mine")
                    .accept(o);
            o.defaultProfileName("mine");
        });

        assertThat(settings.endpoint()).isEqualTo("http://mine/");
    }

    @Test
    void a_supplier_of_the_profile_file_is_asked() {
        ProfileFile file = ProfileFile.builder()
                .type(ProfileFile.Type.CONFIGURATION)
                .content("[default]\nendpoint_url = http://supplied")
                .build();

        assertThat(Settings.of(o -> o.defaultProfileFileSupplier(() -> file)).endpoint())
                .isEqualTo("http://supplied/");
    }

    @Test
    void the_region_is_not_looked_up_when_that_is_turned_off() {
        assertThatThrownBy(() -> Settings.of(null, null, null, null, o -> {
                    inProfile("[default]", "region = us-west-2").accept(o);
                    o.putAdvancedOption(AwsAdvancedClientOption.ENABLE_DEFAULT_REGION_DETECTION, false);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("region");
    }

    @Test
    void FIPS_and_dual_stack_choose_the_endpoint() {
        assertThat(Settings.of(Region.US_EAST_1, null, true, null, o -> {}).endpoint())
                .isEqualTo("https://apprunner-fips.us-east-1.api.aws/");
    }

    @Test
    void a_defaults_mode_sets_retries_and_the_time_to_connect() {
        Settings inRegion = Settings.of(Region.US_EAST_1, null, null, DefaultsMode.IN_REGION, o -> {});

        assertThat(inRegion.maxAttempts()).isEqualTo(3);
        assertThat(inRegion.resolver().connectTimeout()).isEqualTo(Duration.ofMillis(1100));
        assertThat(Settings.of(Region.US_EAST_1, null, null, DefaultsMode.STANDARD, o -> {})
                        .resolver()
                        .connectTimeout())
                .isEqualTo(Duration.ofMillis(3100));
    }

    @Test
    void the_builder_tells_its_plugins_and_takes_mutations() {
        SdkPlugin plugin = configuration -> {};
        AppRunnerClientBuilder builder = AppRunnerClient.builder().applyMutation(b -> b.addPlugin(plugin));

        assertThat(builder.plugins()).containsExactly(plugin);
    }

    @Test
    void a_client_without_any_region_cannot_be_built() {
        assertThatThrownBy(() -> AppRunnerClient.builder().build().close())
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("region");
    }

    @Test
    void the_client_tells_its_name_and_its_configuration() {
        var credentials = AnonymousCredentialsProvider.create();
        try (AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(credentials)
                .endpointOverride(URI.create("http://localhost:8080"))
                .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3)))
                .build()) {
            var configuration = client.serviceClientConfiguration();

            assertThat(client.serviceName()).isEqualTo("apprunner");
            assertThat(configuration.region()).isEqualTo(Region.EU_WEST_1);
            assertThat(configuration.credentialsProvider()).isSameAs(credentials);
            assertThat(configuration.endpointOverride()).contains(URI.create("http://localhost:8080"));
            assertThat(configuration.overrideConfiguration().apiCallTimeout()).contains(Duration.ofSeconds(3));
        }
    }
}
