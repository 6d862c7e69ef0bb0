package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;

/** {@code DeleteConnection}: deletes a connection. */
public final class DeleteConnectionOperation extends Operation<DeleteConnectionRequest, DeleteConnectionResponse> {
    public static final Operation<DeleteConnectionRequest, DeleteConnectionResponse> INSTANCE =
            new DeleteConnectionOperation();

    private DeleteConnectionOperation() {
        super(
                "DeleteConnection",
                DeleteConnectionRequestCodec.INSTANCE,
                DeleteConnectionResponseCodec.INSTANCE,
                new Effect(
                        "The connection may have been deleted: list the connections to find out.",
                        "The connection is probably deleted: list the connections to find out."));
    }

    @Override
    public void check(DeleteConnectionRequest request, RequestViolations violations) {
        violations.required("connectionArn", request.connectionArn());
        violations.minimumLength("connectionArn", request.connectionArn(), MinimumLength.ARN);
    }
}
