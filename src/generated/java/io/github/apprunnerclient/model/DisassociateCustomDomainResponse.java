package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with the domain whose association ends, and with the names that its DNS need no longer lead to. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DisassociateCustomDomain.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DisassociateCustomDomainResponse extends AppRunnerResponse
        implements ToCopyableBuilder<DisassociateCustomDomainResponse.Builder, DisassociateCustomDomainResponse> {
    private static final Schema SCHEMA = new Schema("DisassociateCustomDomainResponse");
    private static final Member<String> DNS_TARGET = SCHEMA.string("DNSTarget");
    private static final Member<String> SERVICE_ARN = SCHEMA.string("ServiceArn");
    private static final Member<CustomDomain> CUSTOM_DOMAIN = SCHEMA.structure("CustomDomain");
    private static final Member<List<VpcDNSTarget>> VPC_DNS_TARGETS = SCHEMA.structures("VpcDNSTargets");

    private DisassociateCustomDomainResponse(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the App Runner subdomain of the service, to which the DNS mapped the domain name; null if it is not set}
     */
    public @Nullable String dnsTarget() {
        return values.get(DNS_TARGET);
    }

    /** {@return the Amazon Resource Name of the service; null if it is not set} */
    public @Nullable String serviceArn() {
        return values.get(SERVICE_ARN);
    }

    /** {@return the domain whose association ends; null if it is not set} */
    public @Nullable CustomDomain customDomain() {
        return values.get(CUSTOM_DOMAIN);
    }

    /** {@return whether {@link #vpcDNSTargets()} was set, be it to nothing} */
    public boolean hasVpcDNSTargets() {
        return values.isSet(VPC_DNS_TARGETS);
    }

    /**
     * {@return the DNS targets for traffic from within a VPC, for a service with VPC ingress connections; unmodifiable,
     * and empty unless {@link #hasVpcDNSTargets()}}
     */
    public List<VpcDNSTarget> vpcDNSTargets() {
        return values.list(VPC_DNS_TARGETS);
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl().from(this);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    /** Builds {@link DisassociateCustomDomainResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, DisassociateCustomDomainResponse> {
        /**
         * {@return this builder, with the App Runner subdomain of the service, to which the DNS mapped the domain name}
         *
         * @param dnsTarget up to 51200 characters; null for not set
         */
        default Builder dnsTarget(@Nullable String dnsTarget) {
            return Setters.set(this, DNS_TARGET, dnsTarget);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the service}
         *
         * @param serviceArn 1 to 1011 characters; null for not set
         */
        default Builder serviceArn(@Nullable String serviceArn) {
            return Setters.set(this, SERVICE_ARN, serviceArn);
        }

        /**
         * {@return this builder, with the domain whose association ends}
         *
         * @param customDomain null for not set
         */
        default Builder customDomain(@Nullable CustomDomain customDomain) {
            return Setters.set(this, CUSTOM_DOMAIN, customDomain);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param customDomain fills it in
         */
        default Builder customDomain(Consumer<CustomDomain.Builder> customDomain) {
            return Setters.fill(this, CUSTOM_DOMAIN, customDomain);
        }

        /**
         * {@return this builder, with the DNS targets for traffic from within a VPC, for a service with VPC ingress
         * connections}
         *
         * @param vpcDNSTargets null for not set
         */
        default Builder vpcDNSTargets(@Nullable Collection<VpcDNSTarget> vpcDNSTargets) {
            return Setters.set(this, VPC_DNS_TARGETS, vpcDNSTargets);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param vpcDNSTargets the elements
         */
        default Builder vpcDNSTargets(VpcDNSTarget... vpcDNSTargets) {
            return Setters.setAll(this, VPC_DNS_TARGETS, vpcDNSTargets);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param vpcDNSTargets fills it in
         */
        default Builder vpcDNSTargets(Consumer<VpcDNSTarget.Builder> vpcDNSTargets) {
            return Setters.fillOne(this, VPC_DNS_TARGETS, vpcDNSTargets);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param vpcDNSTargets fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder vpcDNSTargets(Consumer<VpcDNSTarget.Builder>... vpcDNSTargets) {
            return Setters.fillAll(this, VPC_DNS_TARGETS, vpcDNSTargets);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public DisassociateCustomDomainResponse build() {
            return new DisassociateCustomDomainResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "CustomDomain" -> CustomDomain.builder();
                case "VpcDNSTargets" -> VpcDNSTarget.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
