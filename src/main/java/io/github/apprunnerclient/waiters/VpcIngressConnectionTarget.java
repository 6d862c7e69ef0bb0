package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.internal.schema.BusinessMetric;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.VpcIngressConnection;
import io.github.apprunnerclient.model.VpcIngressConnectionStatus;
import java.util.concurrent.CompletableFuture;

/** A VPC ingress connection. */
final class VpcIngressConnectionTarget extends Target<DescribeVpcIngressConnectionResponse, VpcIngressConnection> {
    private final DescribeVpcIngressConnectionRequest request;

    VpcIngressConnectionTarget(Goal<VpcIngressConnectionStatus> goal, DescribeVpcIngressConnectionRequest request) {
        super(
                "VPC ingress connection",
                RequestViolations.required("vpcIngressConnectionArn", request.vpcIngressConnectionArn()),
                goal,
                VpcIngressConnection::status);
        this.request = BusinessMetric.WAITER.mark(request);
    }

    @Override
    CompletableFuture<PollResult<DescribeVpcIngressConnectionResponse, VpcIngressConnection>> poll(Calls calls) {
        return calls.call(
                        AppRunnerOperations::describeVpcIngressConnection,
                        AppRunnerAsyncOperations::describeVpcIngressConnection,
                        request)
                .thenApply(response -> {
                    VpcIngressConnection connection = response.vpcIngressConnection();
                    // A reply without it does not say that it is not there.
                    return PollResult.at(
                            response,
                            connection != null
                                    ? connection
                                    : VpcIngressConnection.builder().build());
                });
    }
}
