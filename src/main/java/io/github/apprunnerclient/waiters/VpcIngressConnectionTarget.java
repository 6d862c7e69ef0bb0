package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.ClientOperation;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.VpcIngressConnection;
import io.github.apprunnerclient.model.VpcIngressConnectionStatus;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A VPC ingress connection. */
final class VpcIngressConnectionTarget extends Target<DescribeVpcIngressConnectionResponse, VpcIngressConnection> {
    private static final ClientOperation<DescribeVpcIngressConnectionRequest, DescribeVpcIngressConnectionResponse>
            DESCRIBE = new ClientOperation<>(
                    AppRunnerOperations::describeVpcIngressConnection,
                    AppRunnerAsyncOperations::describeVpcIngressConnection);

    private final DescribeVpcIngressConnectionRequest request;

    VpcIngressConnectionTarget(Goal<VpcIngressConnectionStatus> goal, DescribeVpcIngressConnectionRequest request) {
        super(goal, "VPC ingress connection", required("vpcIngressConnectionArn", request.vpcIngressConnectionArn()));
        this.request = ofWaiter(request);
    }

    @Override
    CompletableFuture<Look<DescribeVpcIngressConnectionResponse, VpcIngressConnection>> look(Calls calls) {
        return calls.call(DESCRIBE, request).thenApply(response -> {
            VpcIngressConnection connection = response.vpcIngressConnection();
            // A reply without it does not say that it is not there.
            return Look.at(
                    response,
                    connection != null
                            ? connection
                            : VpcIngressConnection.builder().build());
        });
    }

    @Override
    @Nullable
    Enum<?> status(VpcIngressConnection connection) {
        return connection.status();
    }

    @Override
    @Nullable
    String statusAsString(VpcIngressConnection connection) {
        return connection.statusAsString();
    }
}
