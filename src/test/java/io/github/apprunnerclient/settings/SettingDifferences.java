package io.github.apprunnerclient.settings;

import static io.github.apprunnerclient.settings.SettingRow.row;

import java.util.List;

/** Settings that act otherwise than in the official client, and why. */
final class SettingDifferences {
    /** @param official what its behaviour shows, where the row says what ours shows */
    record Difference(SettingRow row, String official, String reason) {
        @Override
        public String toString() {
            return row.toString();
        }
    }

    private static final String CLEAR_ERROR =
            "An endpoint that can't be one is named, with all places that it may come from";

    static final List<Difference> ALL = List.of(
            new Difference(
                    row("no credentials")
                            .withoutCredentials()
                            .shows("SdkClientException: No AWS credentials found. Looked at: system property,"
                                    + " environment variable, web identity token file, profile default, container,"
                                    + " instance profile. Nothing was sent."),
                    "fails with software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials",
                    "One line says what was looked at; the chain's own thousand characters are the cause's"),
            new Difference(
                    row("aws.region of FIPS")
                            .property("aws.region", "fips-us-east-1")
                            .shows("asks: https://apprunner-fips.us-east-1.amazonaws.com/", "signs for: us-east-1/"),
                    "asks: https://apprunner.fips-us-east-1.amazonaws.com/",
                    "It means what it means in the builder's region(); the host that the official client asks is not there"),
            new Difference(
                    row("a region that can't be part of a host name")
                            .property("aws.region", "us east")
                            .shows(
                                    "fails with software.amazon.awssdk.core.exception.SdkClientException: Region 'us east' cannot be part of a host name"),
                    "fails with software.amazon.awssdk.core.exception.SdkClientException: Configured region (us%20east)",
                    "The message says what a region is made of"),
            new Difference(
                    row("aws.endpointUrl that is no URI")
                            .property("aws.endpointUrl", "no endpoint")
                            .shows(
                                    "fails with software.amazon.awssdk.core.exception.SdkClientException: An invalid URI was configured in system property aws.endpointUrl because of null"),
                    "because of java.net.URISyntaxException: Illegal character in path at index 2: no endpoint",
                    "The cause would repeat the whole of it, with a password that may be in it"),
            new Difference(
                    row("aws.endpointUrl that is empty")
                            .property("aws.endpointUrl", "")
                            .shows(
                                    "fails with software.amazon.awssdk.core.exception.SdkClientException: The endpoint override '' is no endpoint"),
                    "fails with software.amazon.awssdk.core.exception.SdkClientException: Unable to marshall request to JSON: protocol must not be null.",
                    CLEAR_ERROR),
            new Difference(
                    row("aws.endpointUrl without a scheme")
                            .property("aws.endpointUrl", "localhost:8080")
                            .shows(
                                    "fails with software.amazon.awssdk.core.exception.SdkClientException: The endpoint override 'localhost:8080' is no endpoint"),
                    "fails with java.lang.RuntimeException: java.net.URISyntaxException",
                    CLEAR_ERROR),
            new Difference(
                    row("aws.endpointUrl with another scheme")
                            .property("aws.endpointUrl", "ftp://localhost")
                            .shows(
                                    "fails with software.amazon.awssdk.core.exception.SdkClientException: The endpoint override 'ftp://localhost' is no endpoint"),
                    "fails with software.amazon.awssdk.core.exception.SdkClientException: Unable to marshall request to JSON",
                    CLEAR_ERROR),
            new Difference(
                    row("aws.endpointUrl with a user")
                            .property("aws.endpointUrl", "http://user:password@localhost")
                            .shows(
                                    "fails with software.amazon.awssdk.core.exception.SdkClientException: The endpoint override names a user"),
                    "asks: http://localhost/",
                    "Who gives a user means to be known by it, which no client here does"),
            new Difference(
                    row("an app id beyond US-ASCII")
                            .property("sdk.ua.appId", "my-\u00e4pp")
                            .shows(
                                    "fails with software.amazon.awssdk.core.exception.SdkClientException: The value of the header User-Agent holds a character other than printable US-ASCII"),
                    " app/my-\u00e4pp ",
                    "Each HTTP client and server makes other bytes or characters of it"));

    private SettingDifferences() {}
}
