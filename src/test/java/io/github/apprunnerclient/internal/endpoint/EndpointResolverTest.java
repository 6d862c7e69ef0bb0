package io.github.apprunnerclient.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

class EndpointResolverTest {
    @ParameterizedTest
    @CsvSource({"fips-us-east-1", "us-east-1-fips"})
    void a_pseudo_region_is_its_region_with_FIPS(String pseudoRegion) {
        Endpoint endpoint = EndpointResolver.resolve(Region.of(pseudoRegion), false, false, null);

        assertThat(endpoint)
                .isEqualTo(new Endpoint(URI.create("https://apprunner-fips.us-east-1.amazonaws.com/"), "us-east-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com,               https://example.com/",
        "https://example.com/,              https://example.com/",
        "https://example.com:443,           https://example.com:443/",
        "http://localhost:8080/a/b,         http://localhost:8080/a/b/",
        "http://localhost:8080/a%20b//c/,   http://localhost:8080/a%20b//c/",
        "http://localhost/a?x=%201&y=2,     http://localhost/a/?x=%201&y=2",
        "http://localhost?x=1,              http://localhost/?x=1",
        "http://localhost/#fragment,        http://localhost/",
        "http://[::1]:99,                   http://[::1]:99/",
        "HTTP://LOCALHOST,                  http://LOCALHOST/",
    })
    void an_override_gets_a_trailing_slash_and_keeps_its_query(URI override, URI requestUri) {
        assertThat(EndpointResolver.resolve(Region.EU_WEST_1, false, false, override))
                .isEqualTo(new Endpoint(requestUri, "eu-west-1"));
    }

    @Test
    void an_override_needs_no_region() {
        assertThat(EndpointResolver.resolve(null, false, false, URI.create("http://localhost")))
                .isEqualTo(new Endpoint(URI.create("http://localhost/"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "us-east-1,      true,  false, Invalid Configuration: FIPS and custom endpoint are not supported",
        "us-east-1,      true,  true,  Invalid Configuration: FIPS and custom endpoint are not supported",
        "us-east-1,      false, true,  Invalid Configuration: Dualstack and custom endpoint are not supported",
        "fips-us-east-1, false, false, Invalid Configuration: FIPS and custom endpoint are not supported",
    })
    void an_override_excludes_FIPS_and_dual_stack(String region, boolean fips, boolean dualStack, String message) {
        assertRefused(Region.of(region), fips, dualStack, URI.create("http://localhost"))
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "localhost:8080",
                "/path",
                "//localhost",
                "http:///path",
                "http://under_score/",
                "ftp://localhost",
                "http://localhost:65536",
                "mailto:someone",
            })
    void an_override_that_is_no_endpoint_is_refused_with_its_value_and_the_rule(String override) {
        assertRefused(Region.US_EAST_1, false, false, URI.create(override))
                .hasMessageStartingWith("The endpoint override '" + override
                        + "' is no endpoint: it needs http or https and a host, and a port up to 65535 if any")
                .hasMessageContaining("AWS_ENDPOINT_URL");
    }

    @Test
    void an_override_with_a_password_is_refused_without_repeating_it() {
        assertRefused(Region.US_EAST_1, false, false, URI.create("http://user:secret@localhost"))
                .hasMessageStartingWith(
                        "The endpoint override names a user, which is never sent: leave the part before '@' out")
                .hasMessageNotContaining("secret");
    }

    @Test
    void neither_region_nor_override_is_refused() {
        assertRefused(null, false, false, null).hasMessage("Invalid Configuration: Missing Region");
        assertRefused(null, true, true, null).hasMessage("Invalid Configuration: Missing Region");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us east",
                "us/east",
                "us?",
                "us#",
                "evil@example.com",
                "us:80",
                "us.east",
                "us_east_1",
                "-us",
                "us-",
                "\u00e9u-west-1",
                "us%20east",
                "us+east",
                "a234567890123456789012345678901234567890123456789012345678901234",
            })
    void a_region_that_is_no_host_label_is_refused_by_name(String region) {
        assertRefused(Region.of(region), false, false, null)
                .hasMessage("Region '" + region + "' cannot be part of a host name: a region is 1 to 63 letters, digits"
                        + " and hyphens, and neither begins nor ends with a hyphen, as in us-east-1");
    }

    @Test
    void a_region_that_is_only_FIPS_is_refused() {
        assertRefused(Region.of("fips-"), false, false, null).hasMessageStartingWith("Region '' cannot be");
    }

    @Test
    void the_longest_host_label_is_a_region() {
        String region = "a".repeat(63);

        assertThat(EndpointResolver.resolve(Region.of(region), false, false, null)
                        .uri())
                .hasHost("apprunner." + region + ".amazonaws.com");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  'FIPS and DualStack are enabled, but this partition does not support one or both'",
        "true,  false, FIPS is enabled but this partition does not support FIPS",
        "false, true,  DualStack is enabled but this partition does not support DualStack",
    })
    void a_partition_without_FIPS_or_dual_stack_is_named_in_the_words_of_the_model(
            boolean fips, boolean dualStack, String message) {
        assertThat(EndpointResolver.notInThisPartition(fips, dualStack)).isEqualTo(message);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            @Nullable Region region, boolean fips, boolean dualStack, @Nullable URI override) {
        return assertThatThrownBy(() -> EndpointResolver.resolve(region, fips, dualStack, override))
                .isInstanceOf(SdkClientException.class);
    }
}
