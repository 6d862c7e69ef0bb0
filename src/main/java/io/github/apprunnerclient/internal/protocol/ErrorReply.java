package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * The code and the message of an error reply, found where awsJson1_0 services put them.
 *
 * <p>A body that is not one whole JSON object (HTML from a proxy, half a reply) tells nothing; a code in the headers
 * counts all the same.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization">Operation
 *     error serialization</a>
 */
public record ErrorReply(@Nullable String code, @Nullable String message) {

    public static ErrorReply read(SdkHttpResponse head, byte[] body) {
        Map<String, @Nullable String> members = members(body);
        return new ErrorReply(code(head, members), message(head, members));
    }

    private static @Nullable String code(SdkHttpResponse head, Map<String, @Nullable String> members) {
        String typeHeader = header(head, "x-amzn-ErrorType");
        if (typeHeader != null) {
            return shapeName(typeHeader);
        }
        for (String name : new String[] {":error-code", ":exception-type"}) {
            String header = header(head, name);
            if (header != null) {
                return header;
            }
        }
        // A null __type hides code, as it does for the official client.
        String code = members.get(members.containsKey("__type") ? "__type" : "code");
        return code == null ? null : shapeName(code);
    }

    private static @Nullable String message(SdkHttpResponse head, Map<String, @Nullable String> members) {
        String message = header(head, "x-amzn-error-message");
        for (String name : new String[] {"message", "Message", "errorMessage"}) {
            message = message != null ? message : members.get(name);
        }
        return message;
    }

    private static @Nullable String header(SdkHttpResponse head, String name) {
        String value = head.firstMatchingHeader(name).orElse(null);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Services may write {@code namespace#Shape:uri}. */
    private static String shapeName(String type) {
        int colon = type.indexOf(':');
        int end = colon < 0 ? type.length() : colon;
        int hash = type.indexOf('#');
        int start = hash >= 0 && hash + 1 < end ? hash + 1 : 0;
        return type.substring(start, end);
    }

    /** The members of the body, as text; null for null and for what is not a scalar. */
    private static Map<String, @Nullable String> members(byte[] body) {
        Map<String, @Nullable String> members = new HashMap<>();
        try (JsonParser parser = JsonBodies.parser(body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    JsonToken value = parser.nextToken();
                    boolean isText = value.isScalarValue() && value != JsonToken.VALUE_NULL;
                    members.put(name, isText ? parser.getText() : null);
                    parser.skipChildren();
                }
            }
            return members;
        } catch (IOException unreadable) {
            return Map.of();
        }
    }
}
