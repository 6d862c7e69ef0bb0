package io.github.apprunnerclient.oracle;

import java.util.List;

/** Every part of a request's head that two requests may differ in, and why; nothing else is overlooked. */
enum Normalisation {
    INVOCATION_ID("^(amz-sdk-invocation-id: )[0-9a-f-]{36}$", "a random UUID for each call"),
    TIME("^(X-Amz-Date: )\\d{8}T\\d{6}Z$", "the moment of signing"),
    SCOPE_DATE("^(Authorization: .* Credential=\\w+/)\\d{8}(?=/)", "the day of signing, should midnight pass between"),
    SIGNATURE(
            "^(Authorization: .* Signature=)[0-9a-f]{64}$", "it covers the two above; SignatureOracleTest compares it"),
    PORT("^(Host: 127\\.0\\.0\\.1:)\\d+$", "the recorder's, which the system chooses"),
    PRODUCT("^(User-Agent: (?:.* )?)(?:aws-sdk-java|apprunner-client-java)/[^ ]+", "each library says what it is"),
    API_VERSION("^(User-Agent: .* api/AppRunner#)[^ ]+", "each library has its own version");

    private final String pattern;
    private final String reason;

    Normalisation(String pattern, String reason) {
        this.pattern = pattern;
        this.reason = reason;
    }

    static List<String> normalise(List<String> headers) {
        return headers.stream().map(Normalisation::normalise).toList();
    }

    private static String normalise(String header) {
        String normalised = header;
        for (Normalisation normalisation : values()) {
            normalised = normalised.replaceFirst(normalisation.pattern, "$1<" + normalisation.reason + ">");
        }
        return normalised;
    }
}
