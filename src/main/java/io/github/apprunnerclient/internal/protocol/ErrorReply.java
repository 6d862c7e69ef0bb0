package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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
        Body members = Body.read(body);
        return new ErrorReply(code(head, members), message(head, members));
    }

    private static @Nullable String code(SdkHttpResponse head, Body body) {
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
        String code = body.typePresent ? body.type : body.code;
        return code == null ? null : shapeName(code);
    }

    private static @Nullable String message(SdkHttpResponse head, Body body) {
        String header = header(head, "x-amzn-error-message");
        if (header != null) {
            return header;
        }
        if (body.message != null) {
            return body.message;
        }
        return body.capitalMessage != null ? body.capitalMessage : body.errorMessage;
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

    /** The members of the body that say something. */
    private static final class Body {
        boolean typePresent;

        @Nullable
        String type;

        @Nullable
        String code;

        @Nullable
        String message;

        @Nullable
        String capitalMessage;

        @Nullable
        String errorMessage;

        static Body read(byte[] json) {
            if (json.length == 0) {
                return new Body();
            }
            try (JsonParser parser = JsonBodies.parser(json)) {
                Body body = new Body();
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    body.readMembers(parser);
                }
                return body;
            } catch (IOException unreadable) {
                return new Body();
            }
        }

        private void readMembers(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "__type" -> {
                        typePresent = true;
                        type = text(parser);
                    }
                    case "code" -> code = text(parser);
                    case "message" -> message = text(parser);
                    case "Message" -> capitalMessage = text(parser);
                    case "errorMessage" -> errorMessage = text(parser);
                    default -> parser.skipChildren();
                }
            }
        }

        private static @Nullable String text(JsonParser parser) throws IOException {
            JsonToken token = parser.currentToken();
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                return parser.getText();
            }
            parser.skipChildren();
            return null;
        }
    }
}
