package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.internal.http.FieldSyntax;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which headers a user may add to a request.
 *
 * <p>The headers that say what the request is, whom it is for and who signed it are not among them: a second
 * {@code X-Amz-Target} would be joined to the first with a comma, and could name another operation. A message here never
 * shows a header's value, since it may be a secret.
 */
public final class CustomHeaders {

    private static final String NOT_PRINTABLE =
            " holds a character other than printable US-ASCII, such as a line break";

    private CustomHeaders() {}

    /** The rule that one of {@code headers} breaks, or null if all may be sent. */
    public static @Nullable String violation(Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            String name = header.getKey();
            if (isReserved(name)) {
                return "The header " + name + " can't be set or overridden: the client sets it for the call itself";
            }
            if (!FieldSyntax.isName(name)) {
                return "The header name '" + FieldSyntax.printable(name) + "' is not a name that HTTP allows";
            }
            for (String value : header.getValue()) {
                if (value == null || !FieldSyntax.isValue(value)) {
                    return "A value of the header " + name + (value == null ? " is null" : NOT_PRINTABLE);
                }
            }
        }
        return null;
    }

    private static boolean isReserved(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "x-amz-target",
                    "x-amz-date",
                    "x-amz-content-sha256",
                    "x-amz-security-token",
                    "authorization",
                    "host",
                    "content-type",
                    "content-length",
                    "transfer-encoding",
                    "amz-sdk-invocation-id",
                    "amz-sdk-request" -> true;
            default -> false;
        };
    }
}
