package io.github.apprunnerclient.testkit;

/** Requests of DeleteConnection; see {@link AppRunnerStubs#deleteConnectionRequested()}. Not thread-safe. */
public final class DeleteConnectionRequested extends OperationRequested {
    DeleteConnectionRequested() {
        super(Operation.DELETE_CONNECTION);
    }

    /**
     * Only requests for the connection with this ARN.
     *
     * @param connectionArn the whole ARN
     * @return this pattern
     */
    public DeleteConnectionRequested withArn(String connectionArn) {
        withRequestBody(RequestMembers.member("ConnectionArn", connectionArn));
        return this;
    }
}
