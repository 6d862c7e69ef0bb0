package io.github.apprunnerclient.settings;

import static io.github.apprunnerclient.settings.SettingRow.row;

import java.util.stream.Stream;

/** Every system property and profile key that the official client's settings come from, and what comes of bad values. */
final class SettingRows {
    private static final String US_EAST_1 = "asks: https://apprunner.us-east-1.amazonaws.com/";

    private SettingRows() {}

    static Stream<SettingRow> all() {
        return Stream.of(
                        regions(),
                        credentials(),
                        retries(),
                        defaultsModes(),
                        userAgents(),
                        variants(),
                        endpoints(),
                        ignored())
                .flatMap(rows -> rows);
    }

    private static Stream<SettingRow> regions() {
        return Stream.of(
                row("nothing but region and credentials").showsInRetries(US_EAST_1, "max=4", " m/D,", "tries: 4\n"),
                row("aws.region beats region of the profile")
                        .property("aws.region", "us-west-2")
                        .profile("region = eu-west-1")
                        .shows("asks: https://apprunner.us-west-2.amazonaws.com/", "signs for: us-west-2/"),
                row("region of the profile")
                        .withoutRegion()
                        .profile("region = eu-west-1")
                        .shows("asks: https://apprunner.eu-west-1.amazonaws.com/", "signs for: eu-west-1/"),
                row("no region")
                        .withoutRegion()
                        .shows(
                                "fails with software.amazon.awssdk.core.exception.SdkClientException: Unable to load region"));
    }

    private static Stream<SettingRow> credentials() {
        return Stream.of(
                row("aws.accessKeyId beats the profile")
                        .profile("aws_access_key_id = AKIDPROFILE", "aws_secret_access_key = secret")
                        .shows("signs as: AKIDPROPERTY", "token: none"),
                row("aws.sessionToken").property("aws.sessionToken", "TOKEN").shows("token: TOKEN, signed"),
                row("credentials of the profile")
                        .withoutCredentials()
                        .profile(
                                "aws_access_key_id = AKIDPROFILE",
                                "aws_secret_access_key = secret",
                                "aws_session_token = TOKEN")
                        .shows("signs as: AKIDPROFILE", "token: TOKEN, signed"),
                row("aws.profile chooses the profile of everything")
                        .withoutCredentials()
                        .withoutRegion()
                        .property("aws.profile", "mine")
                        .file(
                                "[profile mine]",
                                "aws_access_key_id = AKIDMINE",
                                "aws_secret_access_key = secret",
                                "region = eu-west-3",
                                "endpoint_url = http://mine",
                                "retry_mode = standard",
                                "sdk_ua_app_id = mine-app")
                        .shows("http://mine/", "signs as: AKIDMINE", "eu-west-3", "max=3", " app/mine-app "));
    }

    private static Stream<SettingRow> retries() {
        return Stream.of(
                row("aws.retryMode standard")
                        .property("aws.retryMode", "standard")
                        .showsInRetries("max=3", " m/E,", "tries: 3\n"),
                row("aws.retryMode adaptive")
                        .property("aws.retryMode", "adaptive")
                        .shows("max=3", " m/F,"),
                row("aws.retryMode beats retry_mode")
                        .property("aws.retryMode", "legacy")
                        .profile("retry_mode = standard")
                        .shows("max=4", " m/D,"),
                row("retry_mode").profile("retry_mode = standard").shows("max=3", " m/E,"),
                row("retry_mode adaptive").profile("retry_mode = adaptive").shows(" m/F,"),
                row("aws.retryMode never")
                        .property("aws.retryMode", "never")
                        .shows(
                                "fails with java.lang.IllegalStateException: Unsupported retry policy mode configured: never"),
                row("retry_mode never")
                        .profile("retry_mode = never")
                        .shows("fails with java.lang.IllegalStateException: "),
                row("aws.maxAttempts").property("aws.maxAttempts", "2").showsInRetries("max=2", "tries: 2\n"),
                row("aws.maxAttempts 0").property("aws.maxAttempts", "0").shows("maxAttempts must be positive"),
                row("aws.maxAttempts x")
                        .property("aws.maxAttempts", "x")
                        .shows("fails with java.lang.NumberFormatException: "),
                row("max_attempts alone does nothing")
                        .profile("max_attempts = 2")
                        .shows("max=4"),
                row("aws.newRetries2026")
                        .property("aws.newRetries2026", "true")
                        .showsInRetries(" m/E,", "tries: 3\n", "tries at a limit: 3\n"),
                row("aws.newRetries2026 with max_attempts")
                        .property("aws.newRetries2026", "true")
                        .profile("max_attempts = 2")
                        .shows("max=2"),
                row("aws.newRetries2026 maybe")
                        .property("aws.newRetries2026", "maybe")
                        .shows("fails with java.lang.IllegalStateException: ", "AWS_NEW_RETRIES_2026"));
    }

    private static Stream<SettingRow> defaultsModes() {
        return Stream.of(
                mode("standard").shows("max=3", " m/E,", "connects in: PT3.1S"),
                mode("in-region").shows("connects in: PT1.1S"),
                mode("cross-region").shows("connects in: PT3.1S"),
                mode("mobile").shows("connects in: PT30S"),
                mode("legacy").shows("max=4", "connects in: null"),
                mode("auto").shows("connects in: PT3.1S"),
                mode("In-Region").shows("connects in: PT1.1S"),
                mode("best").shows("fails with java.lang.IllegalArgumentException: ", "best"),
                mode("standard").property("aws.retryMode", "legacy").shows("max=4", "connects in: PT3.1S"),
                mode("legacy").profile("defaults_mode = mobile").shows("connects in: null"),
                row("defaults_mode").profile("defaults_mode = cross-region").shows("max=3", "connects in: PT3.1S"),
                row("defaults_mode best")
                        .profile("defaults_mode = best")
                        .shows("fails with java.lang.IllegalArgumentException: "));
    }

    private static SettingRow mode(String mode) {
        return row("aws.defaultsMode " + mode).property("aws.defaultsMode", mode);
    }

    private static Stream<SettingRow> userAgents() {
        return Stream.of(
                row("sdk.ua.appId beats sdk_ua_app_id")
                        .property("sdk.ua.appId", "property-app")
                        .profile("sdk_ua_app_id = profile-app")
                        .shows(" app/property-app "),
                row("sdk_ua_app_id").profile("sdk_ua_app_id = profile-app").shows(" app/profile-app "),
                row("an app id that is no token")
                        .property("sdk.ua.appId", "my app/@")
                        .shows(" m/D,"));
    }

    private static Stream<SettingRow> variants() {
        return Stream.of(
                row("aws.useFipsEndpoint")
                        .property("aws.useFipsEndpoint", "true")
                        .shows("asks: https://apprunner-fips.us-east-1.amazonaws.com/"),
                row("aws.useFipsEndpoint beats use_fips_endpoint")
                        .property("aws.useFipsEndpoint", "false")
                        .profile("use_fips_endpoint = true")
                        .shows(US_EAST_1),
                row("use_fips_endpoint").profile("use_fips_endpoint = true").shows("https://apprunner-fips.us-east-1."),
                row("aws.useFipsEndpoint maybe")
                        .property("aws.useFipsEndpoint", "maybe")
                        .shows("fails with java.lang.IllegalStateException: ", "aws.useFipsEndpoint"),
                row("use_fips_endpoint maybe")
                        .profile("use_fips_endpoint = maybe")
                        .shows("fails with java.lang.IllegalStateException: ", "use_fips_endpoint"),
                row("aws.useDualstackEndpoint")
                        .property("aws.useDualstackEndpoint", "true")
                        .shows("asks: https://apprunner.us-east-1.api.aws/"),
                row("aws.useDualstackEndpoint beats use_dualstack_endpoint")
                        .property("aws.useDualstackEndpoint", "false")
                        .profile("use_dualstack_endpoint = true")
                        .shows(US_EAST_1),
                row("use_dualstack_endpoint")
                        .profile("use_dualstack_endpoint = true")
                        .shows("asks: https://apprunner.us-east-1.api.aws/"),
                row("aws.useDualstackEndpoint maybe")
                        .property("aws.useDualstackEndpoint", "maybe")
                        .shows("fails with java.lang.IllegalStateException: ", "aws.useDualstackEndpoint"),
                row("FIPS and an endpoint")
                        .property("aws.useFipsEndpoint", "true")
                        .property("aws.endpointUrl", "http://global")
                        .shows("FIPS and custom endpoint are not supported"),
                row("dual-stack and an endpoint")
                        .property("aws.useDualstackEndpoint", "true")
                        .property("aws.endpointUrl", "http://global")
                        .shows("Dualstack and custom endpoint are not supported"));
    }

    private static Stream<SettingRow> endpoints() {
        String[] services = {
            "endpoint_url = http://profile",
            "services = mine",
            "[services mine]",
            "apprunner =",
            "  endpoint_url = http://services"
        };
        return Stream.of(
                row("aws.endpointUrl, with path and query")
                        .property("aws.endpointUrl", "http://global/path?a=b")
                        .shows("asks: http://global/path/?a=b", ",N,"),
                row("aws.endpointUrlAppRunner beats aws.endpointUrl")
                        .property("aws.endpointUrl", "http://global")
                        .property("aws.endpointUrlAppRunner", "http://service:81")
                        .shows("asks: http://service:81/"),
                row("aws.endpointUrl beats the services section")
                        .property("aws.endpointUrl", "http://global")
                        .profile(services)
                        .shows("asks: http://global/"),
                row("endpoint_url").profile("endpoint_url = http://profile").shows("asks: http://profile/"),
                row("a services section beats endpoint_url").profile(services).shows("asks: http://services/"),
                row("a services section that is not there")
                        .profile("endpoint_url = http://profile", "services = gone")
                        .shows("asks: http://profile/"),
                row("apprunner.endpoint_url of the profile beats endpoint_url")
                        .profile("endpoint_url = http://profile", "apprunner =", "  endpoint_url = http://nested")
                        .shows("asks: http://nested/"));
    }

    private static Stream<SettingRow> ignored() {
        return Stream.of(
                row("aws.ignoreConfiguredEndpointUrls")
                        .property("aws.ignoreConfiguredEndpointUrls", "true")
                        .property("aws.endpointUrl", "http://global")
                        .profile("endpoint_url = http://profile")
                        .shows(US_EAST_1),
                row("aws.ignoreConfiguredEndpointUrls beats ignore_configured_endpoint_urls")
                        .property("aws.ignoreConfiguredEndpointUrls", "false")
                        .profile("ignore_configured_endpoint_urls = true", "endpoint_url = http://profile")
                        .shows("asks: http://profile/"),
                row("ignore_configured_endpoint_urls")
                        .profile("ignore_configured_endpoint_urls = true", "endpoint_url = http://profile")
                        .shows(US_EAST_1),
                row("aws.ignoreConfiguredEndpointUrls maybe")
                        .property("aws.ignoreConfiguredEndpointUrls", "maybe")
                        .property("aws.endpointUrl", "http://global")
                        .shows("fails with java.lang.IllegalStateException: ", "aws.ignoreConfiguredEndpointUrls"));
    }
}
