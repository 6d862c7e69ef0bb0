package io.github.apprunnerclient.oracle;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One request as it came over the wire.
 *
 * @param headers each header's line, in the order sent
 */
public record RecordedRequest(String requestLine, List<String> headers, byte[] body) {

    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of the only header of that name; null if there is none. */
    public String header(String name) {
        String found = null;
        for (String line : headers) {
            if (line.regionMatches(true, 0, name + ": ", 0, name.length() + 2)) {
                if (found != null) {
                    throw new AssertionError("Sent twice: " + name);
                }
                found = line.substring(name.length() + 2);
            }
        }
        return found;
    }
}
