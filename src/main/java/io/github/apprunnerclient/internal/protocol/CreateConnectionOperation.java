package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ProviderType;

/** {@code CreateConnection}: makes a connection. */
public final class CreateConnectionOperation extends Operation<CreateConnectionRequest, CreateConnectionResponse> {
    public static final Operation<CreateConnectionRequest, CreateConnectionResponse> INSTANCE =
            new CreateConnectionOperation();

    private CreateConnectionOperation() {
        super(
                "CreateConnection",
                CreateConnectionRequestCodec.INSTANCE,
                CreateConnectionResponseCodec.INSTANCE,
                new Effect(
                        "The connection may have been made: list the connections before making it again.",
                        "The connection probably exists: list the connections before making it again."));
    }

    @Override
    public void check(CreateConnectionRequest request, RequestViolations violations) {
        violations.required("connectionName", request.connectionName());
        violations.minimumLength("connectionName", request.connectionName(), MinimumLength.CONNECTION_NAME);
        violations.required("providerType", request.providerTypeAsString());
        if (request.providerType() == ProviderType.UNKNOWN_TO_SDK_VERSION) {
            violations.known(
                    "providerType",
                    request.providerTypeAsString(),
                    ProviderType.UNKNOWN_TO_SDK_VERSION.toString(),
                    ProviderType.knownValues());
        }
        TagRules.checkTags(request.tags(), violations);
    }
}
