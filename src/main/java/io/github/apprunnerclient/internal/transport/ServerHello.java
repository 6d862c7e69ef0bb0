package io.github.apprunnerclient.internal.transport;

import java.nio.ByteBuffer;

/**
 * The answer of a TLS 1.3 server that nobody knows, enough to make a client agree on keys:
 * <a href="https://www.rfc-editor.org/rfc/rfc8446#section-4.1.3">RFC 8446, 4.1.3</a>.
 */
final class ServerHello {
    private static final byte HANDSHAKE = 22;
    private static final byte SERVER_HELLO = 2;
    private static final short TLS_1_2 = 0x0303;
    private static final short TLS_1_3 = 0x0304;
    private static final short TLS_AES_256_GCM_SHA384 = 0x1302;
    private static final byte NO_COMPRESSION = 0;
    private static final short SUPPORTED_VERSIONS = 43;
    private static final short KEY_SHARE = 51;
    private static final short X25519 = 29;

    /** The point that X25519 begins with, <a href="https://www.rfc-editor.org/rfc/rfc7748#section-4.1">RFC 7748, 4.1</a>. */
    private static final byte BASE_POINT = 9;

    private static final int RECORD_HEADER = 5;
    private static final int MESSAGE_HEADER = 4;
    private static final int RANDOM = 32;
    private static final int KEY = 32;
    private static final int EXTENSIONS = 4 + 2 + 4 + 4 + KEY;
    private static final int SESSION_ID = RECORD_HEADER + MESSAGE_HEADER + 2 + RANDOM;

    private ServerHello() {}

    /** @param clientHello one record, from its beginning */
    static ByteBuffer to(ByteBuffer clientHello) {
        byte[] sessionId = new byte[clientHello.get(SESSION_ID)];
        clientHello.get(SESSION_ID + 1, sessionId);
        int length = 2 + RANDOM + 1 + sessionId.length + 2 + 1 + 2 + EXTENSIONS;
        return ByteBuffer.allocate(RECORD_HEADER + MESSAGE_HEADER + length)
                .put(HANDSHAKE)
                .putShort(TLS_1_2)
                .putShort((short) (MESSAGE_HEADER + length))
                .putInt(SERVER_HELLO << 24 | length)
                .putShort(TLS_1_2)
                .put(new byte[RANDOM])
                .put((byte) sessionId.length)
                .put(sessionId)
                .putShort(TLS_AES_256_GCM_SHA384)
                .put(NO_COMPRESSION)
                .putShort((short) EXTENSIONS)
                .putShort(SUPPORTED_VERSIONS)
                .putShort((short) 2)
                .putShort(TLS_1_3)
                .putShort(KEY_SHARE)
                .putShort((short) (4 + KEY))
                .putShort(X25519)
                .putShort((short) KEY)
                .put(BASE_POINT)
                .put(new byte[KEY - 1])
                .flip();
    }
}
