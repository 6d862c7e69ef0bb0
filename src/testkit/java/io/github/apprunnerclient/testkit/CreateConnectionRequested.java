package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.model.ProviderType;

/** Requests of CreateConnection; see {@link AppRunnerStubs#createConnectionRequested()}. Not thread-safe. */
public final class CreateConnectionRequested extends OperationRequested {
    CreateConnectionRequested() {
        super(Operation.CREATE_CONNECTION);
    }

    /**
     * Only requests for this connection name.
     *
     * @param connectionName the exact name
     * @return this pattern
     */
    public CreateConnectionRequested withName(String connectionName) {
        withRequestBody(RequestMembers.member("ConnectionName", connectionName));
        return this;
    }

    /**
     * Only requests for this provider.
     *
     * @param providerType the provider
     * @return this pattern
     */
    public CreateConnectionRequested withProviderType(ProviderType providerType) {
        withRequestBody(RequestMembers.member("ProviderType", providerType.toString()));
        return this;
    }

    /**
     * Only requests that send this tag, among others or alone.
     *
     * @param key its key
     * @param value its value
     * @return this pattern
     */
    public CreateConnectionRequested withTag(String key, String value) {
        withRequestBody(RequestMembers.tag(key, value));
        return this;
    }
}
