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
            case "AssociateCustomDomain" ->
                changed("The domain", "associated", "describe the custom domains of the service to find out.");
            case "CreateAutoScalingConfiguration" ->
                made("The auto scaling configuration", "list the auto scaling configurations before making it again.");
            case "CreateConnection" -> made("The connection", "list the connections before making it again.");
            case "CreateObservabilityConfiguration" ->
                made(
                        "The observability configuration",
                        "list the observability configurations before making it again.");
            case "CreateService" ->
                new Effect(
                        "The service may have been created: look for it before creating it again.",
                        "The service probably exists: look for it before creating it again.");
            case "CreateVpcConnector" -> made("The VPC connector", "list the VPC connectors before making it again.");
            case "CreateVpcIngressConnection" ->
                made("The VPC ingress connection", "list the VPC ingress connections before making it again.");
            case "DeleteAutoScalingConfiguration" ->
                changed(
                        "The auto scaling configuration",
                        "deleted",
                        "list the auto scaling configurations to find out.");
            case "DeleteConnection" -> changed("The connection", "deleted", "list the connections to find out.");
            case "DeleteObservabilityConfiguration" ->
                changed(
                        "The observability configuration",
                        "deleted",
                        "list the observability configurations to find out.");
            case "DeleteService" ->
                changed("The deletion of the service", "started", "describe the service to find out.");
            case "DeleteVpcConnector" ->
                changed("The VPC connector", "deleted", "list the VPC connectors to find out.");
            case "DeleteVpcIngressConnection" ->
                changed(
                        "The deletion of the VPC ingress connection",
                        "started",
                        "describe the VPC ingress connection to find out.");
            case "DisassociateCustomDomain" ->
                changed("The domain", "disassociated", "describe the custom domains of the service to find out.");
            case "PauseService" ->
                changed("The pausing of the service", "started", "describe the service to find out.");
            case "ResumeService" ->
                changed("The resuming of the service", "started", "describe the service to find out.");
            case "StartDeployment" ->
                changed("A deployment", "started", "list the operations of the service before starting it again.");
            case "TagResource" ->
                new Effect(
                        "The tags may have been set: list the tags of the resource to find out.",
                        "The tags are probably set: list the tags of the resource to find out.");
            case "UntagResource" ->
                new Effect(
                        "The tags may have been removed: list the tags of the resource to find out.",
                        "The tags are probably removed: list the tags of the resource to find out.");
            case "UpdateDefaultAutoScalingConfiguration" ->
                changed(
                        "The default auto scaling configuration",
                        "changed",
                        "list the auto scaling configurations to find out.");
            case "UpdateService" ->
                changed("The update of the service", "started", "describe the service to find out.");
            case "UpdateVpcIngressConnection" ->
                changed(
                        "The update of the VPC ingress connection",
                        "started",
                        "describe the VPC ingress connection to find out.");
            default -> null;
        };
    }

    private static Effect made(String what, String advice) {
        return new Effect(what + " may have been made: " + advice, what + " probably exists: " + advice);
    }

    private static Effect changed(String what, String done, String advice) {
        return new Effect(
                what + " may have been " + done + ": " + advice, what + " is probably " + done + ": " + advice);
    }
}
