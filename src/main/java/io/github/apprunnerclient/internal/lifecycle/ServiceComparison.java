package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.internal.endpoint.ShownUri;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.internal.schema.Type.Kind;
import io.github.apprunnerclient.model.AutoScalingConfigurationSummary;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a service differs from a request for one: in each member that the request sets, in the models inside it, too.
 * What the request leaves out may be anything.
 */
final class ServiceComparison {
    /** The name is what finds the service, and tags are not part of it. */
    private static final Set<String> NOT_COMPARED = Set.of("serviceName", "tags");

    /** Members that App Runner ignores unless the one beside them, or around them, has this value. */
    private static final Map<String, String> ONLY_COMPARED_IF = Map.of(
            "sourceConfiguration.codeRepository.codeConfiguration.codeConfigurationValues", "ConfigurationSource=API",
            "healthCheckConfiguration.path", "Protocol=HTTP",
            "networkConfiguration.egressConfiguration.vpcConnectorArn", "EgressType=VPC",
            "observabilityConfiguration.observabilityConfigurationArn", "ObservabilityEnabled=true");

    /** Members whose value a request may write otherwise than the service; all others are compared as they are. */
    private static final Map<String, BiPredicate<String, String>> NOTATIONS = Map.of(
            "instanceConfiguration.cpu", ServiceComparison::isSameSize,
            "instanceConfiguration.memory", ServiceComparison::isSameSize,
            "autoScalingConfigurationArn", ServiceComparison::isRevisionOf,
            "observabilityConfiguration.observabilityConfigurationArn", ServiceComparison::isRevisionOf);

    private static final Pattern SIZE_WITH_UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?) (?:vCPU|GB)");

    private final List<String> differences = new ArrayList<>();

    private ServiceComparison() {}

    /** A clause for each member that differs, without values that are sensitive. */
    static List<String> differences(CreateServiceRequest wanted, Service found) {
        ServiceComparison comparison = new ServiceComparison();
        comparison.compareMembers("", Models.builder(wanted), Models.builder(requestFor(found)));
        return comparison.differences;
    }

    /** The request that would make the same service. */
    private static CreateServiceRequest requestFor(Service service) {
        AutoScalingConfigurationSummary scaling = service.autoScalingConfigurationSummary();
        return CreateServiceRequest.builder()
                .sourceConfiguration(service.sourceConfiguration())
                .instanceConfiguration(service.instanceConfiguration())
                .encryptionConfiguration(service.encryptionConfiguration())
                .healthCheckConfiguration(service.healthCheckConfiguration())
                .autoScalingConfigurationArn(scaling == null ? null : scaling.autoScalingConfigurationArn())
                .networkConfiguration(service.networkConfiguration())
                .observabilityConfiguration(service.observabilityConfiguration())
                .build();
    }

    private void compareMembers(String path, ModelBuilder wanted, ModelBuilder found) {
        for (Member<?> member : wanted.schema().members()) {
            String place = path + member.accessor();
            Object value = valueOf(wanted, member);
            if (value != null && !NOT_COMPARED.contains(place) && counts(place, wanted)) {
                compare(place, member, value, valueOf(found, member));
            }
        }
    }

    private void compare(String place, Member<?> member, Object wanted, @Nullable Object found) {
        if (found == null) {
            differences.add("it has no " + place);
        } else if (member.type().kind() == Kind.STRUCTURE) {
            compareMembers(place + ".", Models.builder(wanted), Models.builder(found));
        } else if (!isSame(place, wanted, found)) {
            differences.add(
                    member.isSensitive()
                            ? "its " + place + " is another"
                            : "its " + place + " is '" + shown(place, found) + "', not '" + shown(place, wanted) + "'");
        }
    }

    private static String shown(String place, Object value) {
        return place.endsWith(".repositoryUrl") ? ShownUri.of(value.toString()) : value.toString();
    }

    private static boolean counts(String place, ModelBuilder wanted) {
        String condition = ONLY_COMPARED_IF.get(place);
        if (condition == null) {
            return true;
        }
        String[] member = condition.split("=", 2);
        return Models.valueForField(wanted, member[0], Object.class)
                .map(Object::toString)
                .filter(member[1]::equals)
                .isPresent();
    }

    private static boolean isSame(String place, Object wanted, Object found) {
        BiPredicate<String, String> notation = NOTATIONS.get(place);
        return notation == null ? wanted.equals(found) : notation.test(wanted.toString(), found.toString());
    }

    /** {@code 1 vCPU} is {@code 1024}, and {@code 2 GB} are {@code 2048}. */
    private static boolean isSameSize(String wanted, String found) {
        return withoutUnit(wanted).equals(withoutUnit(found));
    }

    private static String withoutUnit(String size) {
        Matcher withUnit = SIZE_WITH_UNIT.matcher(size);
        return withUnit.matches() ? Long.toString(Math.round(Double.parseDouble(withUnit.group(1)) * 1024)) : size;
    }

    /** An ARN that ends with a name, or with a revision's number, stands for those that go on. */
    private static boolean isRevisionOf(String wanted, String found) {
        return found.equals(wanted) || found.startsWith(wanted + "/");
    }

    /** Null if it is not set, or to nothing. */
    private static @Nullable Object valueOf(ModelBuilder model, Member<?> member) {
        Object value = model.values().get(member);
        boolean isEmpty = value instanceof Map<?, ?> map && map.isEmpty();
        return isEmpty ? null : value;
    }
}
