package io.github.apprunnerclient.internal.config;

import static io.github.apprunnerclient.internal.config.Settings.inProfile;
import static io.github.apprunnerclient.internal.config.Settings.withProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.client.config.AwsAdvancedClientOption;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/** Where the builder says nothing: system properties first, then the profile file. */
class ProfileAndPropertySettingsTest {
    private final List<String> properties = new ArrayList<>();

    @AfterEach
    void clearProperties() {
        properties.forEach(System::clearProperty);
    }

    @Test
    void region() {
        String[] profile = {"[default]", "region = eu-west-1"};
        assertThat(regionWith(profile)).isEqualTo(Region.EU_WEST_1);

        property("aws.region", "us-west-2");

        assertThat(regionWith(profile)).isEqualTo(Region.US_WEST_2);
    }

    @Test
    void retry_mode() {
        String[] profile = {"[default]", "retry_mode = standard"};
        assertThat(withProfile(profile).maxAttempts()).isEqualTo(3);

        property("aws.retryMode", "legacy");

        assertThat(withProfile(profile).maxAttempts()).isEqualTo(4);
    }

    @Test
    void an_unknown_retry_mode_is_an_error() {
        property("aws.retryMode", "never");

        assertThatThrownBy(() -> withProfile("[default]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never");
    }

    @Test
    void max_attempts() {
        property("aws.maxAttempts", "6");

        assertThat(withProfile("[default]").maxAttempts()).isEqualTo(6);
    }

    @Test
    void FIPS() {
        String[] profile = {"[default]", "use_fips_endpoint = true"};
        assertThat(withProfile(profile).endpoint()).startsWith("https://apprunner-fips.us-east-1.");

        property("aws.useFipsEndpoint", "false");

        assertThat(withProfile(profile).endpoint()).startsWith("https://apprunner.us-east-1.");
    }

    @Test
    void dual_stack() {
        String[] profile = {"[default]", "use_dualstack_endpoint = true"};
        assertThat(withProfile(profile).endpoint()).isEqualTo("https://apprunner.us-east-1.api.aws/");

        property("aws.useDualstackEndpoint", "false");

        assertThat(withProfile(profile).endpoint()).isEqualTo("https://apprunner.us-east-1.amazonaws.com/");
    }

    @Test
    void endpoint_URLs_in_their_order() {
        String[] profile = {"[default]", "endpoint_url = http://profile"};
        assertThat(withProfile(profile).endpoint()).isEqualTo("http://profile/");

        String[] services = {
            "[default]",
            "endpoint_url = http://profile",
            "services = mine",
            "[services mine]",
            "apprunner =",
            "  endpoint_url = http://services"
        };
        assertThat(withProfile(services).endpoint()).isEqualTo("http://services/");

        property("aws.endpointUrl", "http://global");
        assertThat(withProfile(services).endpoint()).isEqualTo("http://global/");

        property("aws.endpointUrlAppRunner", "http://service");
        assertThat(withProfile(services).endpoint()).isEqualTo("http://service/");

        assertThat(Settings.of(Region.US_EAST_1, URI.create("http://builder"), null, null, inProfile(services))
                        .endpoint())
                .isEqualTo("http://builder/");
    }

    @Test
    void configured_endpoint_URLs_may_be_ignored() {
        assertThat(withProfile("[default]", "endpoint_url = http://profile", "ignore_configured_endpoint_urls = true")
                        .endpoint())
                .isEqualTo("https://apprunner.us-east-1.amazonaws.com/");

        property("aws.endpointUrl", "http://global");
        property("aws.ignoreConfiguredEndpointUrls", "true");
        assertThat(withProfile("[default]").endpoint()).isEqualTo("https://apprunner.us-east-1.amazonaws.com/");
    }

    @Test
    void app_id() {
        String[] profile = {"[default]", "sdk_ua_app_id = from-profile"};
        assertThat(withProfile(profile).userAgent()).contains(" app/from-profile ");

        property("sdk.ua.appId", "from-property");

        assertThat(withProfile(profile).userAgent()).contains(" app/from-property ");
    }

    @Test
    void defaults_mode() {
        Settings crossRegion = withProfile("[default]", "defaults_mode = cross-region");

        assertThat(crossRegion.maxAttempts()).isEqualTo(3);
        assertThat(crossRegion.resolver().connectTimeout()).isEqualTo(Duration.ofMillis(3100));
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
        property("aws.region", "us-west-2");

        assertThatThrownBy(() -> Settings.of(
                        null,
                        null,
                        null,
                        null,
                        o -> o.putAdvancedOption(AwsAdvancedClientOption.ENABLE_DEFAULT_REGION_DETECTION, false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("region");
    }

    private static Region regionWith(String... profile) {
        return Settings.of(null, null, null, null, inProfile(profile))
                .resolver()
                .region();
    }

    private void property(String name, String value) {
        properties.add(name);
        System.setProperty(name, value);
    }
}
