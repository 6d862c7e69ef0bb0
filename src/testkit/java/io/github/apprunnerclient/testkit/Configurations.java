package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What services share and what has revisions: auto scaling, observability, VPC connectors. */
final class Configurations {
    /** Each account has one, which its owner did not create. */
    static final String DEFAULT = "DefaultConfiguration";

    private static final Map<String, Integer> AUTO_SCALING_DEFAULTS =
            Map.of("MaxConcurrency", 100, "MinSize", 1, "MaxSize", 25);

    private final Account account;
    private final Pages pages;
    private final Kind kind;

    Configurations(Account account, Pages pages, Kind kind) {
        this.account = account;
        this.pages = pages;
        this.kind = kind;
    }

    /** The one that a new account has, for services that name none. */
    void addDefault() {
        Resource configuration = account.add(kind, DEFAULT, Map.of(), "0".repeat(31) + "1");
        configuration.members.putAll(AUTO_SCALING_DEFAULTS);
        configuration.members.put("IsDefault", true);
        configuration.status("ACTIVE");
    }

    Map<String, Object> create(Call call) {
        String name = call.text(kind.shape + "Name");
        Tags.checkNumber(call.tags());
        Map<String, Object> members = members(call);
        if (kind == Kind.VPC_CONNECTOR) {
            account.checkIsNew(call, kind, name);
        }
        if (kind == Kind.OBSERVABILITY_CONFIGURATION && name.equals(DEFAULT)) {
            throw call.invalidRequest(name + " is a name of the service's own");
        }
        account.checkQuota(call, kind, name);
        Resource configuration = account.add(kind, name, call.tags());
        configuration.members.putAll(members);
        configuration.status("ACTIVE");
        return reply(configuration);
    }

    private Map<String, Object> members(Call call) {
        Map<String, Object> members = new LinkedHashMap<>(Account.as(kind.shape, call.members()));
        if (kind == Kind.AUTO_SCALING_CONFIGURATION) {
            AUTO_SCALING_DEFAULTS.forEach(members::putIfAbsent);
            int least = number(members, "MinSize");
            int most = number(members, "MaxSize");
            if (least > most) {
                throw call.invalidRequest("MinSize is " + least + ", more than MaxSize, which is " + most);
            }
        }
        return members;
    }

    private static int number(Map<String, Object> members, String member) {
        return ((Number) Objects.requireNonNull(members.get(member), member)).intValue();
    }

    Map<String, Object> describe(Call call) {
        return reply(account.described(call, kind));
    }

    Map<String, Object> delete(Call call) {
        String arn = call.text(kind.shape + "Arn");
        List<Resource> deleted = List.of(account.find(call, kind, arn));
        if (Boolean.TRUE.equals(call.members().get("DeleteAllRevisions"))) {
            deleted = account.allRevisions(kind, arn);
            if (deleted.isEmpty()) {
                throw call.invalidRequest(
                        "DeleteAllRevisions takes an ARN that ends with a name, without a revision: " + arn);
            }
        }
        for (Resource configuration : deleted) {
            if (configuration.members.get("IsDefault") != null) {
                throw call.invalidRequest(kind.capitalized() + " is the default one: " + configuration.arn);
            }
            Services.checkIsUnused(account, call, configuration);
        }
        Map<String, Object> reply = Map.of();
        for (Resource configuration : deleted) {
            configuration.delete("INACTIVE", account.now());
            reply = reply(configuration);
        }
        return reply;
    }

    /** The latest revisions only, unless {@code LatestOnly} is false; of VPC connectors there are no others. */
    Map<String, Object> list(Call call, String elementShape) {
        String name = call.textOrNull(kind.shape + "Name");
        Predicate<Resource> isAsked =
                Boolean.FALSE.equals(call.members().get("LatestOnly")) ? configuration -> true : account::isLatest;
        return pages.page(
                call,
                account.live(kind)
                        .filter(configuration -> name == null || name.equals(configuration.name))
                        .filter(isAsked)
                        .map(configuration -> new Pages.Entry(
                                configuration.position, Account.as(elementShape, view(configuration)))));
    }

    Map<String, Object> listServices(Call call) {
        Resource configuration = account.find(call, kind);
        return pages.page(
                call,
                Services.using(account, configuration).map(service -> new Pages.Entry(service.position, service.arn)));
    }

    Map<String, Object> makeDefault(Call call) {
        Resource configuration = account.find(call, kind);
        account.live(kind).forEach(other -> other.members.remove("IsDefault"));
        configuration.members.put("IsDefault", true);
        return reply(configuration);
    }

    private Map<String, Object> reply(Resource configuration) {
        return Map.of(kind.shape, Account.as(kind.shape, view(configuration)));
    }

    /** Its members, and what follows from other resources. */
    Map<String, Object> view(Resource configuration) {
        Map<String, Object> members = new LinkedHashMap<>(configuration.members);
        members.put("Latest", account.isLatest(configuration));
        members.put(
                "HasAssociatedService",
                Services.using(account, configuration).findAny().isPresent());
        members.putIfAbsent("IsDefault", false);
        return members;
    }

    Resource defaultOne() {
        return account.live(kind)
                .filter(configuration -> configuration.members.get("IsDefault") != null)
                .findAny()
                .orElseThrow();
    }
}
