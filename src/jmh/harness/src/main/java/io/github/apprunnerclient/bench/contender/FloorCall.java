package io.github.apprunnerclient.bench.contender;

import io.github.apprunnerclient.bench.floor.FloorClient;
import io.github.apprunnerclient.bench.floor.FloorSigner;
import io.github.apprunnerclient.bench.floor.FloorTransport;
import io.github.apprunnerclient.bench.floor.UrlConnectionTransport;
import java.net.URI;

/** A client made by hand for this one call. */
final class FloorCall implements Call {
    private final FloorClient client;

    private FloorCall(URI endpoint, FloorTransport transport) {
        client = new FloorClient(
                endpoint, new FloorSigner(Calls.ACCESS_KEY, Calls.SECRET_KEY, Calls.REGION, "apprunner"), transport);
    }

    static Call over(URI endpoint) {
        return new FloorCall(endpoint, new UrlConnectionTransport());
    }

    static Call inMemory() {
        byte[] reply = CannedReply.body();
        return new FloorCall(
                URI.create("https://apprunner.us-east-1.amazonaws.com"), (endpoint, headers, body) -> reply);
    }

    @Override
    public String make() {
        return client.createConnection(Calls.CONNECTION_NAME, "GITHUB").name();
    }
}
