package io.github.apprunnerclient.bench.contender;

import io.github.apprunnerclient.bench.floor.FloorClient;
import io.github.apprunnerclient.bench.floor.FloorSigner;
import java.net.URI;

/** A client made by hand for this one call. */
final class FloorCall implements Call {
    private final FloorClient client;

    FloorCall(URI endpoint) {
        client = new FloorClient(
                endpoint, new FloorSigner(Calls.ACCESS_KEY, Calls.SECRET_KEY, Calls.REGION, "apprunner"));
    }

    @Override
    public String make() {
        return client.createConnection(Calls.CONNECTION_NAME, "GITHUB").name();
    }
}
