package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The domains of services: created, waiting for their records in DNS, and active. */
final class CustomDomains {
    private final Account account;
    private final Pages pages;

    CustomDomains(Account account, Pages pages) {
        this.account = account;
        this.pages = pages;
    }

    Map<String, Object> associate(Call call) {
        Resource service = account.inState(call, Kind.SERVICE, Services.RUNNING);
        String name = call.text("DomainName");
        account.checkIsNew(call, Kind.CUSTOM_DOMAIN, name);
        if (account.ofService(Kind.CUSTOM_DOMAIN, service).count() >= Kind.CUSTOM_DOMAIN.names) {
            throw call.quotaExceeded(
                    "The quota of " + Kind.CUSTOM_DOMAIN.names + " custom domains of a service is reached");
        }
        Resource domain = account.add(Kind.CUSTOM_DOMAIN, name, Map.of());
        boolean hasWww = !Boolean.FALSE.equals(call.members().get("EnableWWWSubdomain"));
        domain.members.put("DomainName", name);
        domain.members.put("ServiceArn", service.arn);
        domain.members.put("EnableWWWSubdomain", hasWww);
        domain.members.put("CertificateValidationRecords", List.of());
        domain.status("CREATING");
        account.begin(domain, time -> awaitValidation(domain, hasWww), time -> domain.status("CREATE_FAILED"));
        return reply(service, domain);
    }

    private void awaitValidation(Resource domain, boolean hasWww) {
        List<String> hosts = hasWww ? List.of(domain.name, "www." + domain.name) : List.of(domain.name);
        List<Map<String, Object>> records =
                hosts.stream().map(CustomDomains::validationRecord).toList();
        domain.members.put("CertificateValidationRecords", records);
        domain.status("PENDING_CERTIFICATE_DNS_VALIDATION");
        account.begin(
                domain,
                time -> {
                    records.forEach(record -> record.put("Status", "SUCCESS"));
                    domain.status("ACTIVE");
                },
                time -> {
                    records.forEach(record -> record.put("Status", "FAILED"));
                    domain.status("CREATE_FAILED");
                });
    }

    private static Map<String, Object> validationRecord(String host) {
        Map<String, Object> validationRecord = new LinkedHashMap<>();
        validationRecord.put("Name", "_" + Account.id() + "." + host + ".");
        validationRecord.put("Type", "CNAME");
        validationRecord.put("Value", "_" + Account.id() + ".acm-validations.aws.");
        validationRecord.put("Status", "PENDING_VALIDATION");
        return validationRecord;
    }

    Map<String, Object> describe(Call call) {
        Resource service = account.find(call, Kind.SERVICE);
        Map<String, Object> reply = reply(service);
        reply.putAll(pages.page(
                call,
                account.ofService(Kind.CUSTOM_DOMAIN, service)
                        .map(domain -> new Pages.Entry(domain.position, domain.as("CustomDomain")))));
        return reply;
    }

    Map<String, Object> disassociate(Call call) {
        Resource service = account.inState(call, Kind.SERVICE, Services.RUNNING);
        String name = call.text("DomainName");
        Resource domain = account.ofService(Kind.CUSTOM_DOMAIN, service)
                .filter(each -> each.name.equals(name))
                .findAny()
                .orElseThrow(() -> call.notFound(service.arn + " has no domain " + name));
        domain.status("DELETING");
        account.begin(domain, time -> account.remove(domain), time -> domain.status("DELETE_FAILED"));
        return reply(service, domain);
    }

    private static Map<String, Object> reply(Resource service, Resource domain) {
        Map<String, Object> reply = reply(service);
        reply.put("CustomDomain", domain.as("CustomDomain"));
        return reply;
    }

    private static Map<String, Object> reply(Resource service) {
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("DNSTarget", service.members.get("ServiceUrl"));
        reply.put("ServiceArn", service.arn);
        reply.put("VpcDNSTargets", List.of());
        return reply;
    }
}
