package io.github.apprunnerclient.internal.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Sentences for a call whose outcome is not known.
 *
 * @param possible when the service may have acted
 * @param probable when it said that it acted, and nothing else of its reply could be read
 */
public record Effect(String possible, String probable) {

    /** What an operation does to the service, or null if it only reads. */
    static @Nullable Effect of(String operation) {
        return switch (operation) {
            case "AssociateCustomDomain" -> customDomain("associated");
            case "CreateAutoScalingConfiguration" -> made("auto scaling configuration");
            case "CreateConnection" -> made("connection");
            case "CreateObservabilityConfiguration" -> made("observability configuration");
            case "CreateService" ->
                new Effect(
                        "The service may have been created: look for it before creating it again.",
                        "The service probably exists: look for it before creating it again.");
            case "CreateVpcConnector" -> made("VPC connector");
            case "CreateVpcIngressConnection" -> made("VPC ingress connection");
            case "DeleteAutoScalingConfiguration" -> deleted("auto scaling configuration");
            case "DeleteConnection" -> deleted("connection");
            case "DeleteObservabilityConfiguration" -> deleted("observability configuration");
            case "DeleteService" -> started("deletion", "service");
            case "DeleteVpcConnector" -> deleted("VPC connector");
            case "DeleteVpcIngressConnection" -> started("deletion", "VPC ingress connection");
            case "DisassociateCustomDomain" -> customDomain("disassociated");
            case "PauseService" -> started("pausing", "service");
            case "ResumeService" -> started("resuming", "service");
            case "StartDeployment" ->
                changed("A deployment", "started", "list the operations of the service before starting it again.");
            case "TagResource" -> tags("set");
            case "UntagResource" -> tags("removed");
            case "UpdateDefaultAutoScalingConfiguration" ->
                changed(
                        "The default auto scaling configuration",
                        "changed",
                        "list the auto scaling configurations to find out.");
            case "UpdateService" -> started("update", "service");
            case "UpdateVpcIngressConnection" -> started("update", "VPC ingress connection");
            default -> null;
        };
    }

    private static Effect made(String thing) {
        String advice = ": list the " + thing + "s before making it again.";
        return new Effect(
                "The " + thing + " may have been made" + advice, "The " + thing + " probably exists" + advice);
    }

    private static Effect deleted(String thing) {
        return changed("The " + thing, "deleted", "list the " + thing + "s to find out.");
    }

    private static Effect started(String change, String thing) {
        return changed("The " + change + " of the " + thing, "started", "describe the " + thing + " to find out.");
    }

    private static Effect customDomain(String done) {
        return changed("The domain", done, "describe the custom domains of the service to find out.");
    }

    private static Effect tags(String done) {
        String advice = ": list the tags of the resource to find out.";
        return new Effect("The tags may have been " + done + advice, "The tags are probably " + done + advice);
    }

    private static Effect changed(String what, String done, String advice) {
        return new Effect(
                what + " may have been " + done + ": " + advice, what + " is probably " + done + ": " + advice);
    }
}
