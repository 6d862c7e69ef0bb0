package io.github.apprunnerclient.internal.config;

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

    private CustomHeaders() {}

    /** The rule that one of {@code headers} breaks, or null if all may be sent. */
    public static @Nullable String violation(Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            String name = header.getKey();
            if (isReserved(name)) {
                return "The header " + name + " can't be set or overridden: the client sets it for the call itself";
            }
            if (!isToken(name)) {
                return "The header name '" + printable(name) + "' is not a name that HTTP allows";
            }
            for (String value : header.getValue()) {
                if (value == null || hasControlCharacter(value)) {
                    return "A value of the header " + name
                            + (value == null ? " is null" : " holds a control character, such as a line break");
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

    /** RFC 9110, section 5.6.2. */
    private static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean hasControlCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static String printable(String name) {
        StringBuilder printable = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            printable.append(c < ' ' || c == 0x7f ? '?' : c);
        }
        return printable.toString();
    }
}
