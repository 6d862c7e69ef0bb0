package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service is made of: its members as requests set them, checked one against the other, with their defaults. */
final class ServiceSettings {
    static final List<String> MEMBERS = List.of(
            "SourceConfiguration",
            "InstanceConfiguration",
            "EncryptionConfiguration",
            "HealthCheckConfiguration",
            "NetworkConfiguration",
            "ObservabilityConfiguration");

    private static final Map<String, Map<String, Object>> DEFAULTS = Map.of(
            "InstanceConfiguration", Map.of("Cpu", "1024", "Memory", "2048"),
            "HealthCheckConfiguration",
                    Map.of(
                            "Protocol", "TCP",
                            "Path", "/",
                            "Interval", 5,
                            "Timeout", 2,
                            "HealthyThreshold", 1,
                            "UnhealthyThreshold", 5),
            "NetworkConfiguration",
                    Map.of(
                            "EgressConfiguration", Map.of("EgressType", "DEFAULT"),
                            "IngressConfiguration", Map.of("IsPubliclyAccessible", true),
                            "IpAddressType", "IPV4"),
            "ObservabilityConfiguration", Map.of("ObservabilityEnabled", false));

    private final Account account;

    ServiceSettings(Account account) {
        this.account = account;
    }

    /** The members that a request sets, over the ones before it. */
    Map<String, Object> of(Call call, Map<String, Object> before) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (String member : MEMBERS) {
            Map<String, Object> merged = new LinkedHashMap<>(DEFAULTS.getOrDefault(member, Map.of()));
            merged.putAll(members(before.get(member)));
            // A source of the other type takes the place of the first.
            if (member.equals("SourceConfiguration") && !call.structure(member).isEmpty()) {
                merged.clear();
            }
            merged.putAll(call.structure(member));
            if (!merged.isEmpty()) {
                settings.put(member, merged);
            }
        }
        check(call);
        return settings;
    }

    private void check(Call call) {
        String source = "SourceConfiguration";
        if (!call.structure(source).isEmpty()) {
            checkSource(call, call.structure(source + ".CodeRepository"), call.structure(source + ".ImageRepository"));
        }
        Map<String, Object> egress = call.structure("NetworkConfiguration.EgressConfiguration");
        String connector = text(egress, "VpcConnectorArn");
        if ("VPC".equals(egress.get("EgressType")) != (connector != null)) {
            throw call.invalidRequest(
                    "NetworkConfiguration.EgressConfiguration.VpcConnectorArn goes with EgressType VPC");
        }
        if (connector != null) {
            account.find(call, Kind.VPC_CONNECTOR, connector);
        }
        String observability = text(call.structure("ObservabilityConfiguration"), "ObservabilityConfigurationArn");
        if (observability != null) {
            account.find(call, Kind.OBSERVABILITY_CONFIGURATION, observability);
        }
    }

    private void checkSource(Call call, Map<String, Object> code, Map<String, Object> image) {
        if (code.isEmpty() == image.isEmpty()) {
            throw call.invalidRequest("SourceConfiguration has one of CodeRepository and ImageRepository");
        }
        String authentication = "SourceConfiguration.AuthenticationConfiguration";
        String connection = text(call.structure(authentication), "ConnectionArn");
        if (!code.isEmpty() && connection == null) {
            throw call.invalidRequest(authentication + ".ConnectionArn is missing: a CodeRepository needs it");
        }
        if (connection != null
                && !account.find(call, Kind.CONNECTION, connection).status().equals(Connections.AVAILABLE)) {
            throw call.invalidRequest(
                    authentication + ".ConnectionArn is of a connection that is not AVAILABLE: " + connection);
        }
        if ("ECR".equals(image.get("ImageRepositoryType"))
                && call.structure(authentication).get("AccessRoleArn") == null) {
            throw call.invalidRequest(authentication + ".AccessRoleArn is missing: an image in ECR needs it");
        }
    }

    private static @Nullable String text(Map<String, Object> structure, String member) {
        return (String) structure.get(member);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(@Nullable Object structure) {
        return structure == null ? Map.of() : (Map<String, Object>) structure;
    }
}
