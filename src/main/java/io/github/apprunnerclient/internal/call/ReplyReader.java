package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.JsonBodies;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.ResponseMetadata;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.io.IOException;
import java.util.zip.CRC32;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Reads the response out of a 2xx reply. */
final class ReplyReader {

    private ReplyReader() {}

    /**
     * @throws IOException if the body is not whole or not what the operation's reply may be
     * @throws Crc32MismatchException if it is not what the service says it sent
     */
    @SuppressWarnings("unchecked") // an operation's builder builds its response
    static <ResponseT extends AppRunnerResponse> ResponseT read(HttpReply reply, Operation<?, ResponseT> operation)
            throws IOException {
        if (reply.bodyFailure() != null) {
            throw reply.bodyFailure();
        }
        byte[] body = isGzip(reply) ? BodyReader.gunzip(reply.body()) : reply.body();
        checkCrc32(reply.head(), body);
        AppRunnerResponse.Builder response = operation.newResponse();
        JsonBodies.read(body, response);
        ResponseMetadata.attach(reply.head(), response);
        return (ResponseT) response.build();
    }

    private static boolean isGzip(HttpReply reply) {
        String encoding = reply.head().firstMatchingHeader("Content-Encoding").orElse("");
        return reply.body().length > 0 && encoding.equalsIgnoreCase("gzip");
    }

    private static void checkCrc32(SdkHttpResponse head, byte[] body) {
        String expected = head.firstMatchingHeader("x-amz-crc32").orElse(null);
        if (expected == null) {
            return;
        }
        CRC32 actual = new CRC32();
        actual.update(body);
        if (!Long.toString(actual.getValue()).equals(expected)) {
            throw Crc32MismatchException.create(
                    "its x-amz-crc32 is " + expected + ", but its body's CRC32 is " + actual.getValue(), null);
        }
    }
}
