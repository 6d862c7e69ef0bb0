package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;

/** The operations of App Runner that the client offers, one descriptor each. */
public final class Operations {
    public static final Operation<CreateConnectionRequest, CreateConnectionResponse> CREATE_CONNECTION =
            new Operation<>(
                    "CreateConnection",
                    CreateConnectionRequestCodec.INSTANCE,
                    CreateConnectionResponseCodec.INSTANCE,
                    new CreateConnectionRules(),
                    new Operation.Effect(
                            "The connection may have been made: list the connections before making it again.",
                            "The connection probably exists: list the connections before making it again."));

    private Operations() {}
}
