package io.github.apprunnerclient.bench.floor;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Sends a request and gets a reply's body. */
@FunctionalInterface
public interface FloorTransport {

    /** @throws IOException also for a reply that is no success */
    byte[] post(URI endpoint, Map<String, String> headers, byte[] body) throws IOException;
}
