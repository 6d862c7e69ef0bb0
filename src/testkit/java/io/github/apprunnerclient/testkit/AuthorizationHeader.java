package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Authorization} header of Signature Version 4, taken apart. */
record AuthorizationHeader(
        String accessKeyId,
        String date,
        String region,
        String service,
        String terminator,
        List<String> signedHeaders,
        String signature) {

    static final String ALGORITHM = "AWS4-HMAC-SHA256";

    static AuthorizationHeader parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ServiceFault.ofFramework(
                    400, "MissingAuthenticationTokenException", "Request is missing Authentication Token");
        }
        if (!header.startsWith(ALGORITHM + " ")) {
            throw incomplete("Authorization header requires algorithm " + ALGORITHM);
        }
        Map<String, String> parameters =
                parameters(header.substring(ALGORITHM.length()).trim());
        String[] credential = get(parameters, "Credential").split("/", -1);
        if (credential.length != 5) {
            throw incomplete("Credential must have exactly 5 slash-delimited elements,"
                    + " e.g. keyid/date/region/service/term, got " + credential.length);
        }
        return new AuthorizationHeader(
                credential[0],
                credential[1],
                credential[2],
                credential[3],
                credential[4],
                List.of(get(parameters, "SignedHeaders").split(";", -1)),
                get(parameters, "Signature"));
    }

    String scope() {
        return date + "/" + region + "/" + service + "/" + terminator;
    }

    static ServiceFault incomplete(String message) {
        return ServiceFault.ofFramework(400, "IncompleteSignatureException", message);
    }

    private static String get(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "");
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : text.split(",", -1)) {
            int equals = parameter.indexOf('=');
            if (equals < 0) {
                throw incomplete("Invalid key=value pair (missing equal-sign) in Authorization header");
            }
            parameters.put(
                    parameter.substring(0, equals).trim(),
                    parameter.substring(equals + 1).trim());
        }
        StringBuilder missing = new StringBuilder();
        for (String required : List.of("Credential", "Signature", "SignedHeaders")) {
            if (get(parameters, required).isEmpty()) {
                missing.append("Authorization header requires '")
                        .append(required)
                        .append("' parameter. ");
            }
        }
        if (!missing.isEmpty()) {
            throw incomplete(missing.toString().trim());
        }
        return parameters;
    }
}
