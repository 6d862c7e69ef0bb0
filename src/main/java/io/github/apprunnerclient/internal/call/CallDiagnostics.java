package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Effect;
import io.github.apprunnerclient.internal.protocol.Operation;
import java.net.URI;

/** What a failed call tells besides its cause: what was asked of whom, and whether the service may have acted. */
final class CallDiagnostics {
    private final Operation<?, ?> operation;
    private final URI endpoint;
    private final String endpointSource;
    private boolean serviceMayHaveActed;

    /** @param endpointSource the setting that the endpoint comes from, such as {@code the region us-east-1} */
    CallDiagnostics(Operation<?, ?> operation, URI endpoint, String endpointSource) {
        this.operation = operation;
        this.endpoint = endpoint;
        this.endpointSource = endpointSource;
    }

    void serviceMayHaveActed() {
        serviceMayHaveActed = true;
    }

    @Override
    public String toString() {
        Effect effect = operation.effect();
        return serviceMayHaveActed && effect != null ? asked() + " " + effect.possible() : asked();
    }

    String unknownHost() {
        return "The host " + endpoint.getHost() + " is unknown. Is " + endpointSource + " right?";
    }

    /** An endpoint's user info and query stay out of messages: they may hold secrets. */
    String asked() {
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        return "(Operation: " + operation.name() + ", Endpoint: " + endpoint.getScheme() + "://" + endpoint.getHost()
                + port + endpoint.getPath() + ")";
    }
}
