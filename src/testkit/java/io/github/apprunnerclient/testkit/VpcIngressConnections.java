package io.github.apprunnerclient.testkit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways into a service from a VPC. */
final class VpcIngressConnections {
    private static final Kind KIND = Kind.VPC_INGRESS_CONNECTION;
    private static final String VPC = "IngressVpcConfiguration";

    private final Account account;
    private final Pages pages;

    VpcIngressConnections(Account account, Pages pages) {
        this.account = account;
        this.pages = pages;
    }

    Map<String, Object> create(Call call) {
        String name = call.text("VpcIngressConnectionName");
        Resource service = account.find(call, Kind.SERVICE);
        Tags.checkNumber(call.tags());
        if (service.status().equals(Services.OPERATION_IN_PROGRESS)) {
            throw call.invalidState("Service " + service.name + " is " + service.status());
        }
        account.checkIsNew(call, KIND, name);
        account.checkQuota(call, KIND, name);
        Resource ingress = account.add(KIND, name, call.tags());
        ingress.members.put("ServiceArn", service.arn);
        ingress.members.put("AccountId", Account.ID);
        ingress.members.put("DomainName", account.host(Account.id().substring(0, 10)));
        ingress.members.put(VPC, call.structure(VPC));
        return begin(ingress, "CREATION");
    }

    Map<String, Object> describe(Call call) {
        return reply(account.described(call, KIND));
    }

    Map<String, Object> list(Call call) {
        Map<String, Object> filter = call.structure("Filter");
        Object service = filter.get("ServiceArn");
        Object endpoint = filter.get("VpcEndpointId");
        return pages.page(
                call,
                account.live(KIND)
                        .filter(ingress -> service == null || service.equals(ingress.members.get("ServiceArn")))
                        .filter(ingress -> endpoint == null || endpoint.equals(endpoint(ingress)))
                        .map(ingress -> new Pages.Entry(ingress.position, ingress.as("VpcIngressConnectionSummary"))));
    }

    private static @Nullable Object endpoint(Resource ingress) {
        return ingress.members.get(VPC) instanceof Map<?, ?> vpc ? vpc.get("VpcEndpointId") : null;
    }

    Map<String, Object> update(Call call) {
        Resource ingress = account.inState(call, KIND, "AVAILABLE", "FAILED_CREATION", "FAILED_UPDATE");
        ingress.members.put(VPC, call.structure(VPC));
        return begin(ingress, "UPDATE");
    }

    Map<String, Object> delete(Call call) {
        Resource ingress =
                account.inState(call, KIND, "AVAILABLE", "FAILED_CREATION", "FAILED_UPDATE", "FAILED_DELETION");
        return begin(ingress, "DELETION");
    }

    private Map<String, Object> begin(Resource ingress, String what) {
        ingress.status("PENDING_" + what);
        account.begin(
                ingress,
                time -> {
                    if (what.equals("DELETION")) {
                        ingress.delete("DELETED", time);
                    } else {
                        ingress.status("AVAILABLE");
                    }
                },
                time -> ingress.status("FAILED_" + what));
        return reply(ingress);
    }

    private static Map<String, Object> reply(Resource ingress) {
        return Map.of("VpcIngressConnection", ingress.as("VpcIngressConnection"));
    }
}
