package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.Listing;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.internal.schema.BusinessMetric;
import io.github.apprunnerclient.model.CertificateValidationRecord;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.CustomDomainAssociationStatus;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;

/** A domain name that is associated with a service. */
final class CustomDomainTarget extends Target<DescribeCustomDomainsResponse, CustomDomain> {
    private static final Listing<DescribeCustomDomainsRequest, DescribeCustomDomainsResponse, CustomDomain> LIST =
            new Listing<>(
                    AppRunnerOperations::describeCustomDomainsPaginator,
                    AppRunnerAsyncOperations::describeCustomDomainsPaginator,
                    DescribeCustomDomainsResponse::customDomains);

    private final DescribeCustomDomainsRequest request;

    CustomDomainTarget(
            Goal<CustomDomainAssociationStatus> goal, DescribeCustomDomainsRequest request, String domainName) {
        super("custom domain", RequestViolations.required("domainName", domainName), goal, CustomDomainTarget::status);
        RequestViolations.required("serviceArn", request.serviceArn());
        this.request = BusinessMetric.WAITER.mark(request);
    }

    CustomDomainTarget(Goal<CustomDomainAssociationStatus> goal, String serviceArn, String domainName) {
        this(goal, DescribeCustomDomainsRequest.builder().serviceArn(serviceArn).build(), domainName);
    }

    @Override
    CompletableFuture<PollResult<DescribeCustomDomainsResponse, CustomDomain>> poll(Calls calls) {
        // A domain name is the same in any case.
        return findInList(calls, LIST, request, domain -> name.equalsIgnoreCase(domain.domainName()), domain -> false);
    }

    private static @Nullable CustomDomainAssociationStatus status(CustomDomain domain) {
        boolean hasNothingToShow =
                isPending(domain) && domain.certificateValidationRecords().isEmpty();
        return hasNothingToShow ? CustomDomainAssociationStatus.CREATING : domain.status();
    }

    @Override
    CompletableFuture<String> details(Calls calls, AwsClient client, CustomDomain domain) {
        String records = domain.certificateValidationRecords().stream()
                .map(CustomDomainTarget::text)
                .collect(Collectors.joining("; "));
        return CompletableFuture.completedFuture(
                records.isEmpty() || !isPending(domain) ? "" : "Its DNS needs these records: " + records + ".");
    }

    private static boolean isPending(CustomDomain domain) {
        return domain.status() == CustomDomainAssociationStatus.PENDING_CERTIFICATE_DNS_VALIDATION;
    }

    /** As in "_1a2b.example.com CNAME _3c4d.acm-validations.aws (PENDING_VALIDATION)". */
    private static String text(CertificateValidationRecord entry) {
        return Stream.of(entry.name(), entry.type(), entry.value())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                + (entry.statusAsString() == null ? "" : " (" + entry.statusAsString() + ")");
    }
}
